import { longDate } from '../../../src/danish/dates.ts';
import { releaseAt } from '../../../src/content-types/releases/address.ts';
import { readAddress } from '../../../src/outputs/search/address.ts';
import { openEngine, type Engine } from '../../../src/outputs/search/engine/engine.ts';
import { siteIndex } from '../../../src/outputs/search/engine/site-index.ts';
import type { FoundRelease } from './found.ts';
import { foundWords as words } from './words.ts';

/** How many releases are found at once. */
const most = 50;

let opened: Promise<Engine> | undefined;

/**
 * The published releases that the site's own search finds, best first: any word of any text, and what it knows of Danish.
 * @param open opens the search; another one is opened when it has failed, as it does when the site is built anew
 * @throws when the site has no index, or cannot be reached
 */
export async function searchTexts(typed: string, open = () => openEngine(siteIndex)): Promise<FoundRelease[]> {
  opened ??= open();
  try {
    const engine = await opened;
    const answer = await engine.search(readAddress(`?${new URLSearchParams({ q: typed })}`));
    const results = await answer.results(0, most);
    return results.flatMap(({ address, title, day, excerpt }) => {
      const id = releaseAt(new URL(address, 'https://site.invalid').pathname);
      if (id === undefined) return [];
      const date = longDate(new Date(`${day}T12:00:00Z`));
      return { id, title, date, status: words.status.published, excerpt: excerpt.map(({ text }) => text).join('') };
    });
  } catch (error) {
    opened = undefined;
    throw error;
  }
}
