import { readPages, writePages } from './postings.ts';

/** The file that says which pages have which value of a facet. */
export const facetFile = 'facets.txt';

/** By facet, then by value: the pages that have it. */
export type FacetPages = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

/**
 * Writes what pages can be narrowed by: a line for each value of each facet, in order.
 * @param filters of each page, by facet
 */
export function writeFacets(filters: readonly Readonly<Record<string, readonly string[]>>[]): string {
  const pagesOf = new Map<string, number[]>();
  filters.forEach((facets, page) => {
    for (const [facet, values] of Object.entries(facets))
      for (const value of new Set(values)) {
        const key = `${facet}\t${value}`;
        const pages = pagesOf.get(key);
        if (pages) pages.push(page);
        else pagesOf.set(key, [page]);
      }
  });
  return [...pagesOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pages]) => `${key}\t${writePages(pages)}`)
    .join('\n');
}

/** Reads what `writeFacets` has written. */
export function readFacets(file: string): FacetPages {
  const facets = new Map<string, Map<string, ReadonlySet<number>>>();
  for (const line of file.split('\n').filter(Boolean)) {
    const [facet = '', value = '', pages = ''] = line.split('\t');
    const values = facets.get(facet) ?? new Map<string, ReadonlySet<number>>();
    facets.set(facet, values.set(value, new Set(readPages(pages))));
  }
  return facets;
}
