import { createHash } from 'node:crypto';
import type { Newsroom } from '../../newsroom/type.ts';
import { isGone, type Channel } from './feed.ts';

/**
 * Changes when anything changes that a feed is written from, so that a build may keep the feed it made before
 * (`cacheKey` of a path). Covers what a release's file says by its digest.
 */
export function feedKey({ settings, initiatives, people }: Newsroom, channel: Channel): string {
  const names = initiatives.map(({ id, title }) => [id, title]);
  const quoted = channel.entries.flatMap((entry) => (isGone(entry) ? [] : entry.people.map((id) => people.get(id))));
  return createHash('sha256').update(JSON.stringify({ channel, settings, names, quoted })).digest('hex').slice(0, 24);
}
