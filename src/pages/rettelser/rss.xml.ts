import type { APIRoute } from 'astro';
import { respondWithCorrectionsRss } from '../../outputs/corrections/respond.ts';

export const GET: APIRoute = respondWithCorrectionsRss;
