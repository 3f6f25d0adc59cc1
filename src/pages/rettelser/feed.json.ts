import type { APIRoute } from 'astro';
import { respondWithCorrectionsJson } from '../../outputs/corrections/respond.ts';

export const GET: APIRoute = respondWithCorrectionsJson;
