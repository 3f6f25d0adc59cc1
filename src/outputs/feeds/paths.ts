import { openNewsroom } from '../../newsroom/newsroom.ts';
import { isInitiativeOrMunicipality } from '../../content-types/site-addresses.ts';
import { feedsOf } from './addresses.ts';
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

/** A feed that is read at the address that its page had once: readers' programs rarely follow a page. */
interface MovedFeed {
  params: { feed: string };
  props: { subject: Subject; isRss: boolean };
  cacheKey: string;
}

/** The paths of the feeds at old addresses of initiatives and municipalities. */
export async function movedFeeds(): Promise<MovedFeed[]> {
  const newsroom = await openNewsroom();
  const subjects = [
    ...newsroom.initiatives.map(({ id, aliases }) => ({ subject: { initiative: id }, aliases })),
    ...newsroom.municipalities.map(({ id, aliases }) => ({ subject: { municipality: id }, aliases })),
  ];
  return subjects.flatMap(({ subject, aliases }) =>
    aliases.filter(isInitiativeOrMunicipality).flatMap((alias) => {
      const cacheKey = feedKey(newsroom, channelOf(newsroom, subject));
      const { rss, json } = feedsOf(alias);
      return [
        { params: { feed: rss.slice(1) }, props: { subject, isRss: true }, cacheKey },
        { params: { feed: json.slice(1) }, props: { subject, isRss: false }, cacheKey },
      ];
    }),
  );
}
