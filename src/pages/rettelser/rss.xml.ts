import type { APIRoute } from 'astro';
import { respondWithCorrectionsRss } from '../../corrections/respond.ts';

export const GET: APIRoute = respondWithCorrectionsRss;
