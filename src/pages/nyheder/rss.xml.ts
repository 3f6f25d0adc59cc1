import type { APIRoute } from 'astro';
import { respondWithRss } from '../../outputs/feeds/respond.ts';

export const GET: APIRoute = () => respondWithRss('all');
