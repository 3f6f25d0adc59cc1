import type { APIRoute } from 'astro';
import type { Subject } from '../../../outputs/feeds/feed.ts';
import { initiativeFeeds } from '../../../outputs/feeds/paths.ts';
import { respondWithRss } from '../../../outputs/feeds/respond.ts';

export const getStaticPaths = initiativeFeeds;

export const GET: APIRoute<{ subject: Subject }> = ({ props }) => respondWithRss(props.subject);
