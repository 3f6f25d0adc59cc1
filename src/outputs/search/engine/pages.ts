import { forEachFacet, type Facet } from '../facets.ts';
import type { OwnFiles } from './own-files.ts';
import type { Pagefind, PagefindAnswer, PagefindPage } from './pagefind.ts';
import { facetFile, readFacets, type FacetPages } from '../files/facet-file.ts';
import { pageOrder } from '../files/page-order.ts';
import { checksumOf } from '../files/manifest.ts';
import type { Postings } from '../files/postings.ts';
import { remembered, type PromiseCache } from '../files/remembered.ts';
import { TermPages } from './term-pages.ts';

/** What the index holds of a page. */
export interface ReadablePage extends Pick<PagefindPage, 'url' | 'content' | 'meta'> {
  isInitiative: boolean;
  language: string;
}

/** All pages of an index by their number, newest first, and what the index knows of them. */
export class Pages {
  readonly total: number;
  readonly #pagefind: Pagefind;
  readonly #numberOf: ReadonlyMap<string, number>;
  /** Kept whole: Pagefind forgets what a result holds once nobody has the result any more. */
  readonly #all: PagefindAnswer['results'];
  readonly #terms: TermPages;
  readonly #facets: FacetPages;
  readonly #asked: PromiseCache<ReadonlySet<number>> = new Map();

  private constructor(pagefind: Pagefind, { results }: PagefindAnswer, terms: TermPages, facets: FacetPages) {
    this.#pagefind = pagefind;
    this.#all = results;
    this.#numberOf = new Map(results.map(({ id }, number) => [id, number]));
    this.total = results.length;
    this.#terms = terms;
    this.#facets = facets;
  }

  /** @throws when the index cannot be fetched, or was published anew while it was fetched */
  static async open(loading: Promise<Pagefind>, own: OwnFiles): Promise<Pages> {
    const all = loading.then((pagefind) => pagefind.search(null, { filters: {}, sort: { [pageOrder]: 'asc' } }));
    const [pagefind, answer, facets, pages] = await Promise.all([loading, all, own.file(facetFile), own.pages()]);
    if (pages !== checksumOf(answer.results.map(({ id }) => id)))
      throw new Error('The search index was published anew while it was fetched.');
    return new Pages(pagefind, answer, new TermPages((name) => own.file(name)), readFacets(facets ?? ''));
  }

  /** The pages that hold a term, and how. */
  holding(term: string): Promise<Postings> {
    return this.#terms.holding(term);
  }

  /** The pages whose text, lead or headline holds words as they stand, in any form. */
  standing(words: string): Promise<ReadonlySet<number>> {
    return remembered(this.#asked, words, async () => {
      const quoted = `"${words.replaceAll('"', ' ')}"`;
      const { results } = await this.#pagefind.search(quoted, { filters: {}, sort: {} });
      return new Set(results.flatMap(({ id }) => this.#numberOf.get(id) ?? []));
    });
  }

  /** What the index holds of a page. */
  async read(page: number): Promise<ReadablePage> {
    const result = this.#all[page];
    if (!result) throw new RangeError(`There is no page ${page}.`);
    const { url, content, meta } = await result.data();
    const valueOf = (facet: string) => [...(this.#facets.get(facet) ?? [])].find(([, pages]) => pages.has(page))?.[0];
    return {
      url,
      content,
      meta,
      isInitiative: valueOf('kind') === 'initiative',
      language: valueOf('language') ?? 'da',
    };
  }

  /** The pages of each value of each facet. */
  get facets(): Record<Facet, ReadonlyMap<string, ReadonlySet<number>>> {
    return forEachFacet((facet) => this.#facets.get(facet) ?? new Map<string, ReadonlySet<number>>());
  }
}
