import { facetNames, facets, forEachFacet, type Facet } from './facets.ts';

/** What a reader asks for. */
export interface SearchRequest {
  /** As typed, without blanks around it; empty asks for everything. */
  query: string;
  /** The values chosen in each facet. Any of them will do; a page must satisfy every facet that has some. */
  chosen: Record<Facet, readonly string[]>;
  /** Undefined when the reader leaves it to the search. */
  order: Order | undefined;
  /** Find the words as they are typed: correct nothing, and take nothing for anything else. */
  isLiteral: boolean;
}

export type Order = keyof typeof orders;

/** What results can be ordered by, and its name in the address. */
export const orders = { best: 'bedste', newest: 'nyeste' } as const;

const orderName = 'sortering';
const literalName = 'praecist';

/**
 * Reads a request from the part of an address after the question mark: `?q=praktik&indsats=kik&sortering=nyeste`.
 * Names that it does not know, empty values and repetitions are passed over.
 */
export function readAddress(search: string): SearchRequest {
  const written = new URLSearchParams(search);
  return {
    query: written.get('q')?.trim() ?? '',
    chosen: forEachFacet((facet) => [...new Set(written.getAll(facets[facet]).filter(Boolean))]),
    order: orderNames.find((order) => orders[order] === written.get(orderName)),
    isLiteral: written.get(literalName) === '1' && Boolean(written.get('q')?.trim()),
  };
}

const orderNames = ['best', 'newest'] as const satisfies readonly Order[];

/** The address of a request, `/soeg/?q=praktik`: the mirror of `readAddress`. */
export function writeAddress({ query, chosen, order, isLiteral }: SearchRequest): string {
  const written = new URLSearchParams();
  if (query) written.set('q', query);
  for (const facet of facetNames) for (const value of chosen[facet]) written.append(facets[facet], value);
  if (order) written.set(orderName, orders[order]);
  if (query && isLiteral) written.set(literalName, '1');
  return written.size > 0 ? `/soeg/?${written}` : '/soeg/';
}

/** Whether a request asks for nothing at all, as when the page is opened. */
export const isBlank = (request: SearchRequest): boolean => request.query === '' && countChosen(request) === 0;

/** How many values are chosen in all. */
export function countChosen({ chosen }: SearchRequest): number {
  return Object.values(chosen).flat().length;
}
