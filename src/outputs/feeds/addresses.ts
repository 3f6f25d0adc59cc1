/** The two feeds that a page offers. */
export interface Feeds {
  rss: string;
  json: string;
}

/**
 * The feeds of a page, without host: `/indsatser/kik/` → `/indsatser/kik/rss.xml` and `/indsatser/kik/feed.json`.
 * Pages of an initiative, a municipality or the corrections have their own; every other page offers the feed of all releases.
 */
export function feedsOf(path: string): Feeds {
  const own = /^\/(?:(?:indsatser|kommuner)\/[^/]+|rettelser)\//.exec(path)?.[0] ?? '/nyheder/';
  return { rss: `${own}rss.xml`, json: `${own}feed.json` };
}
