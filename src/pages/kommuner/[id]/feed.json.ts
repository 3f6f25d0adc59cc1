import type { APIRoute } from 'astro';
import type { Subject } from '../../../feeds/feed.ts';
import { municipalityFeeds } from '../../../feeds/paths.ts';
import { respondWithJsonFeed } from '../../../feeds/respond.ts';

export const getStaticPaths = municipalityFeeds;

export const GET: APIRoute<{ subject: Subject }> = ({ props }) => respondWithJsonFeed(props.subject);
