import { forEachFacet, type Facet } from '../facets.ts';
import { facetFile, readFacets, type FacetPages } from '../files/facet-file.ts';
import type { PartFolder } from '../files/manifest.ts';
import { pageNameIn, pageNamesFile } from '../files/page-names.ts';
import type { Postings } from '../files/postings.ts';
import { remembered, type PromiseCache } from '../files/remembered.ts';
import { saysInRow } from '../query/marks.ts';
import type { Sources } from './sources.ts';
import type { Pagefind } from './pagefind.ts';
import { TermPages } from './term-pages.ts';

/** What Pagefind has stored of a page. */
interface StoredPage {
  url: string;
  /** The page's text, without the lead. */
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** What the index holds of a page. */
export interface ReadablePage extends StoredPage {
  isInitiative: boolean;
  language: string;
}

/** All pages of an index by their number, newest first, and what the index knows of them. */
export class Pages {
  readonly total: number;
  readonly #parts: readonly PartFolder[];
  readonly #sources: Sources;
  readonly #terms: TermPages;
  readonly #facets: FacetPages;
  readonly #read: PromiseCache<StoredPage> = new Map();
  readonly #files: PromiseCache<string> = new Map();
  readonly #asked: PromiseCache<ReadonlySet<number>> = new Map();
  readonly #opened: PromiseCache<{ pagefind: Pagefind; pagesOf: ReadonlyMap<string, readonly number[]> }> = new Map();

  private constructor(sources: Sources, parts: readonly PartFolder[], facets: FacetPages) {
    this.#sources = sources;
    this.#parts = parts;
    this.total = parts.reduce((sum, { pages }) => sum + pages, 0);
    this.#terms = new TermPages((name) => sources.own.file(name));
    this.#facets = facets;
  }

  /** @throws when the index cannot be fetched */
  static async open(sources: Sources): Promise<Pages> {
    const [parts, facets] = await Promise.all([sources.own.parts(), sources.own.file(facetFile)]);
    return new Pages(sources, parts, readFacets(facets ?? ''));
  }

  /** The pages that hold a term, and how. */
  holding(term: string): Promise<Postings> {
    return this.#terms.holding(term);
  }

  /** The pages whose text, lead or headline holds words as they stand, in any form. Pagefind is fetched for it. */
  standing(words: string): Promise<ReadonlySet<number>> {
    return remembered(this.#asked, words, async () => {
      const { pagefind, pagesOf } = await remembered(this.#opened, 'pagefind', () => this.#open());
      const { results } = await pagefind.search(`"${words.replaceAll('"', ' ')}"`, { filters: {}, sort: {} });
      const found = await Promise.all(results.map(({ id }) => this.#thoseThatSay(words, pagesOf.get(id) ?? [])));
      return new Set(found.flat());
    });
  }

  /** Whether a page holds words as they stand, in a row. */
  async says(page: number, words: string): Promise<boolean> {
    const { content, meta } = await this.#stored(page);
    return [meta['title'], meta['lead'], content].some((text = '') => saysInRow(text, words));
  }

  /** What the index holds of a page. */
  async read(page: number): Promise<ReadablePage> {
    const { url, content, meta } = await this.#stored(page);
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

  async #open() {
    const [pagefind, names] = await Promise.all([
      this.#sources.pagefind(this.#parts),
      Promise.all(Array.from({ length: this.total }, (_, page) => this.#nameOf(page))),
    ]);
    const pagesOf = new Map<string, number[]>();
    names.forEach((name, page) => pagesOf.set(name, [...(pagesOf.get(name) ?? []), page]));
    return { pagefind, pagesOf };
  }

  /** Pages of different parts may have the same name by chance. */
  async #thoseThatSay(words: string, pages: readonly number[]): Promise<readonly number[]> {
    if (pages.length < 2) return pages;
    const says = await Promise.all(pages.map((page) => this.says(page, words)));
    return pages.filter((_, at) => says[at]);
  }

  #stored(page: number): Promise<StoredPage> {
    return remembered(this.#read, String(page), async () => {
      const name = await this.#nameOf(page);
      return JSON.parse(await this.#sources.own.fragment(this.#folderOf(page), name)) as StoredPage;
    });
  }

  async #nameOf(page: number): Promise<string> {
    const file = pageNamesFile(page);
    const names = await remembered(this.#files, file, async () => (await this.#sources.own.file(file)) ?? '');
    return pageNameIn(names, page) ?? '';
  }

  #folderOf(page: number): string {
    let first = 0;
    const part = this.#parts.find(({ pages }) => page < (first += pages));
    if (!part) throw new RangeError(`There is no page ${page}.`);
    return part.folder;
  }
}
