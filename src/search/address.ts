import { facetNames, facets, forEachFacet, type Facet } from './facets.ts';

/** What a reader asks for. */
export interface SearchRequest {
  /** As typed, without blanks around it; empty asks for everything. */
  query: string;
  /** The values chosen in each facet. Any of them will do; a page must satisfy every facet that has some. */
  chosen: Record<Facet, readonly string[]>;
  order: 'best' | 'newest';
}

const orderName = 'sortering';
const newest = 'nyeste';

/**
 * Reads a request from the part of an address after the question mark: `?q=praktik&indsats=kik&sortering=nyeste`.
 * Names that it does not know, empty values and repetitions are passed over.
 */
export function readAddress(search: string): SearchRequest {
  const written = new URLSearchParams(search);
  return {
    query: written.get('q')?.trim() ?? '',
    chosen: forEachFacet((facet) => [...new Set(written.getAll(facets[facet]).filter(Boolean))]),
    order: written.get(orderName) === newest ? 'newest' : 'best',
  };
}

/** The address of a request, `/soeg/?q=praktik`: the mirror of `readAddress`. */
export function writeAddress({ query, chosen, order }: SearchRequest): string {
  const written = new URLSearchParams();
  if (query) written.set('q', query);
  for (const facet of facetNames) for (const value of chosen[facet]) written.append(facets[facet], value);
  if (order === 'newest') written.set(orderName, newest);
  return written.size > 0 ? `/soeg/?${written}` : '/soeg/';
}

/** How many values are chosen in all. */
export function countChosen({ chosen }: SearchRequest): number {
  return Object.values(chosen).flat().length;
}
