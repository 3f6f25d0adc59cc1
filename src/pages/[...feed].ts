import type { APIRoute } from 'astro';
import type { Subject } from '../outputs/feeds/feed.ts';
import { movedFeeds } from '../outputs/feeds/paths.ts';
import { respondWithJsonFeed, respondWithRss } from '../outputs/feeds/respond.ts';

/** Feeds at the addresses that initiatives and municipalities had before. */
export const getStaticPaths = movedFeeds;

export const GET: APIRoute<{ subject: Subject; isRss: boolean }> = ({ props: { subject, isRss } }) =>
  isRss ? respondWithRss(subject) : respondWithJsonFeed(subject);
