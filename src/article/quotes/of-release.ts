import type { Newsroom } from '../../newsroom/type.ts';
import { readTextOf } from '../draw.ts';
import { quotesOfBody, type ReleaseQuote } from './of-body.ts';

const read = new WeakMap<Newsroom, Promise<ReleaseQuote[]>>();

/** Every quote of the releases that are out and not withdrawn, newest release first. Read once for a newsroom. */
export function quotesOf(newsroom: Newsroom): Promise<ReleaseQuote[]> {
  const before = read.get(newsroom);
  if (before) return before;
  const quotes = readAll(newsroom);
  read.set(newsroom, quotes);
  return quotes;
}

/** One after the other: ten thousand open files are too many for some machines. */
async function readAll(newsroom: Newsroom): Promise<ReleaseQuote[]> {
  const all: ReleaseQuote[] = [];
  for (const release of newsroom.releases) all.push(...quotesOfBody(newsroom, release, await readTextOf(release.file)));
  return all;
}
