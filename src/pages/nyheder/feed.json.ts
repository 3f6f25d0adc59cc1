import type { APIRoute } from 'astro';
import { respondWithJsonFeed } from '../../outputs/feeds/respond.ts';

export const GET: APIRoute = () => respondWithJsonFeed('all');
