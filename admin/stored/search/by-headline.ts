import type { PublishedRelease } from '../releases.ts';

/** How many releases are offered at once. */
const most = 50;

/**
 * The releases whose headline or date holds every word that someone has typed, newest first.
 * @param typed nothing typed gives the newest
 */
export function findReleases(published: readonly PublishedRelease[], typed: string): PublishedRelease[] {
  const words = folded(typed).split(/\s+/);
  const found: PublishedRelease[] = [];
  for (const release of published) {
    const text = folded(`${release.title} ${release.date}`);
    if (words.every((word) => text.includes(word))) found.push(release);
    if (found.length === most) break;
  }
  return found;
}

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da').trim();
