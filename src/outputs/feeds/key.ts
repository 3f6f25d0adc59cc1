import { createHash } from 'node:crypto';
import { mediaOf } from '../../content-types/releases/media.ts';
import { sizesOf } from '../../media/file-sizes.ts';
import { replacementOf } from '../../newsroom/replacement.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { isGone, type Channel } from './feed.ts';

/**
 * Changes when anything changes that a feed is written from, so that a build may keep the feed it made before
 * (`cacheKey` of a path). Covers what a release's file says by its digest.
 */
export async function feedKey(newsroom: Newsroom, channel: Channel): Promise<string> {
  const { settings, initiatives, people } = newsroom;
  const names = initiatives.map(({ id, title }) => [id, title]);
  const releases = channel.entries.flatMap((entry) => (isGone(entry) ? [] : entry));
  const quoted = releases.flatMap((release) => release.people.map((id) => people.get(id)));
  // What holds instead of a withdrawn release may belong to another feed, and come out later.
  const replacements = releases.map((release) => {
    const replacement = replacementOf(newsroom, release);
    return replacement && [replacement.address, replacement.title];
  });
  const sizes = await sizesOf(releases.flatMap(mediaOf));
  const shown = { channel, settings, names, quoted, replacements, sizes };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 24);
}
