import type { APIRoute } from 'astro';
import type { Subject } from '../../../feeds/feed.ts';
import { initiativeFeeds } from '../../../feeds/paths.ts';
import { respondWithRss } from '../../../feeds/respond.ts';

export const getStaticPaths = initiativeFeeds;

export const GET: APIRoute<{ subject: Subject }> = ({ props }) => respondWithRss(props.subject);
