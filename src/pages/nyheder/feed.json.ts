import type { APIRoute } from 'astro';
import { respondWithJsonFeed } from '../../feeds/respond.ts';

export const GET: APIRoute = () => respondWithJsonFeed('all');
