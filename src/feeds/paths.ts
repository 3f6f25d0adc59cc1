import { openNewsroom } from '../newsroom.ts';
import { channelOf, type Subject } from './feed.ts';
import { feedKey } from './key.ts';

/** A path of a feed's endpoint, as `getStaticPaths` gives it. */
interface FeedPath {
  params: { id: string };
  props: { subject: Subject };
  cacheKey: string;
}

/** The paths of every initiative's feed. */
export async function initiativeFeeds(): Promise<FeedPath[]> {
  const newsroom = await openNewsroom();
  return newsroom.initiatives.map(({ id }) => {
    const subject = { initiative: id };
    return { params: { id }, props: { subject }, cacheKey: feedKey(newsroom, channelOf(newsroom, subject)) };
  });
}

/** The paths of every municipality's feed. */
export async function municipalityFeeds(): Promise<FeedPath[]> {
  const newsroom = await openNewsroom();
  return newsroom.municipalities.map(({ id }) => {
    const subject = { municipality: id };
    return { params: { id }, props: { subject }, cacheKey: feedKey(newsroom, channelOf(newsroom, subject)) };
  });
}
