import type { APIRoute } from 'astro';
import { respondWithCorrectionsJson } from '../../corrections/respond.ts';

export const GET: APIRoute = respondWithCorrectionsJson;
