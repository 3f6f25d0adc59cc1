import type { APIRoute } from 'astro';
import type { Subject } from '../../../outputs/feeds/feed.ts';
import { municipalityFeeds } from '../../../outputs/feeds/paths.ts';
import { respondWithJsonFeed } from '../../../outputs/feeds/respond.ts';

export const getStaticPaths = municipalityFeeds;

export const GET: APIRoute<{ subject: Subject }> = ({ props }) => respondWithJsonFeed(props.subject);
