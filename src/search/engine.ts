import type { SearchRequest } from './address.ts';
import { facetNames, forEachFacet, type Facet } from './facets.ts';
import type { Pagefind, PagefindAnswer } from './pagefind.ts';
import { resultOf, type Result } from './result.ts';

/** What a search came to. */
export interface Answer {
  total: number;
  /** How many results each value of each facet would give, were it chosen in that facet. */
  counts: Record<Facet, Readonly<Record<string, number>>>;
  /** Results from one place to before another, best or newest first. Each is fetched when it is asked for. */
  results(from: number, to: number): Promise<Result[]>;
}

/** Answers searches. What understands Danish better can stand between it and the page: same request, same answer. */
export interface Engine {
  search(request: SearchRequest): Promise<Answer>;
}

/** The engine on a Pagefind index. @throws when the index cannot be fetched */
export async function openEngine(load: () => Promise<Pagefind>): Promise<Engine> {
  const pagefind = await load();
  await pagefind.filters();
  return {
    async search(request) {
      const [answer, ...others] = await Promise.all([
        ask(pagefind, request),
        ...facetNames.map((facet) =>
          request.chosen[facet].length > 0 ? ask(pagefind, withoutFacet(request, facet)) : undefined,
        ),
      ]);
      return {
        total: answer.results.length,
        counts: forEachFacet((facet) => (others[facetNames.indexOf(facet)] ?? answer).filters[facet] ?? {}),
        results: async (from, to) => {
          const pages = await Promise.all(answer.results.slice(from, to).map((result) => result.data()));
          return pages.map(resultOf);
        },
      };
    },
  };
}

/** A facet's own choices must not empty its other values: they are counted as if nothing were chosen in it. */
function withoutFacet(request: SearchRequest, facet: Facet): SearchRequest {
  return { ...request, chosen: { ...request.chosen, [facet]: [] } };
}

function ask(pagefind: Pagefind, { query, chosen, order }: SearchRequest): Promise<PagefindAnswer> {
  const narrowing = facetNames.filter((facet) => chosen[facet].length > 0);
  return pagefind.search(query || null, {
    filters: Object.fromEntries(narrowing.map((facet) => [facet, { any: chosen[facet] }])),
    sort: order === 'newest' || !query ? { date: 'desc' } : {},
  });
}
