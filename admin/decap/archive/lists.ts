import type { Implementation } from '../backends/implementation.ts';
import { cardOf } from './cards.ts';

const RELEASES = 'content/releases';

interface Archive {
  /** The years that the list of releases holds. */
  years: readonly number[];
  /** The part of the desk's address after `#`. */
  route: () => string;
}

/**
 * Keeps the desk from reading the whole archive at once. Decap reads every file of a collection to show its list, to
 * search and to offer choices. The releases' list becomes that of a few years; the older ones have a list for each year.
 * @param implementation what Decap reads through; its methods are replaced in place
 */
export function shortenLists(implementation: Implementation, { years, route }: Archive): void {
  for (const method of ['entriesByFolder', 'allEntriesByFolder'] as const) {
    const read = implementation[method]?.bind(implementation);
    if (!read) continue;
    implementation[method] = async (folder, extension, depth) => {
      if (folder === RELEASES) {
        const found = await Promise.all(years.map((year) => read(`${RELEASES}/${year}`, extension, 1)));
        return found.flat().map(cardOf);
      }
      const year = /^content\/releases\/(\d{4})$/.exec(folder)?.[1];
      if (year === undefined) return read(folder, extension, depth);
      const files = await read(folder, extension, depth);
      return route().startsWith(`#/collections/releases-${year}`) ? files.map(cardOf) : files;
    };
  }
}
