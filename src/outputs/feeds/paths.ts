import { openNewsroom } from '../../newsroom/newsroom.ts';
import { isInitiativeOrMunicipality } from '../../content-types/site-addresses.ts';
import { feedsOf } from './addresses.ts';
import type { Newsroom } from '../../newsroom/type.ts';
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
  return Promise.all(newsroom.initiatives.map(({ id }) => pathOf(newsroom, id, { initiative: id })));
}

/** The paths of every municipality's feed. */
export async function municipalityFeeds(): Promise<FeedPath[]> {
  const newsroom = await openNewsroom();
  return Promise.all(newsroom.municipalities.map(({ id }) => pathOf(newsroom, id, { municipality: id })));
}

async function pathOf(newsroom: Newsroom, id: string, subject: Subject): Promise<FeedPath> {
  return { params: { id }, props: { subject }, cacheKey: await feedKey(newsroom, channelOf(newsroom, subject)) };
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
  const moved = subjects.flatMap(({ subject, aliases }) =>
    aliases.filter(isInitiativeOrMunicipality).map((alias) => ({ subject, alias })),
  );
  const paths = moved.map(async ({ subject, alias }): Promise<MovedFeed[]> => {
    const cacheKey = await feedKey(newsroom, channelOf(newsroom, subject));
    const { rss, json } = feedsOf(alias);
    return [
      { params: { feed: rss.slice(1) }, props: { subject, isRss: true }, cacheKey },
      { params: { feed: json.slice(1) }, props: { subject, isRss: false }, cacheKey },
    ];
  });
  return (await Promise.all(paths)).flat();
}
