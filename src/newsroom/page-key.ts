import { createHash } from 'node:crypto';
import { sizesOf } from '../media/file-sizes.ts';
import { standingPages } from './newsroom.ts';
import type { Newsroom } from './type.ts';

/**
 * Changes whenever a page must be drawn again, so that a build may keep the one it drew before (`cacheKey` of a path;
 * Astro itself watches the code). Everything that every page shows or names is in it: settings, standing pages,
 * initiatives, municipalities and people. They change rarely, and a stale page costs more trust than a build costs time.
 * @param own what else this page is drawn from, as JSON can hold it: its releases, what depends on the clock
 * @param files the media that it shows, by address
 */
export async function pageKey(newsroom: Newsroom, own: unknown, files: readonly string[] = []): Promise<string> {
  return hash({ frame: await frameKey(newsroom), own, sizes: await sizesOf(files) });
}

const frames = new WeakMap<Newsroom, Promise<string>>();

function frameKey(newsroom: Newsroom): Promise<string> {
  const before = frames.get(newsroom);
  if (before) return before;
  const made = standingPages().then((pages) => {
    const { settings, initiatives, municipalities, people } = newsroom;
    return hash({
      settings,
      initiatives,
      municipalities,
      people: [...people],
      pages: pages.map(({ id, data, digest }) => ({ id, data, digest })),
    });
  });
  frames.set(newsroom, made);
  return made;
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}
