import type { APIRoute } from 'astro';
import { respondWithRss } from '../../feeds/respond.ts';

export const GET: APIRoute = () => respondWithRss('all');
