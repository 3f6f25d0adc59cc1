import { forEachFacet, facetNames, type Facet } from '../facets.ts';
import type { Pagefind, PagefindAnswer } from '../pagefind.ts';
import type { Scores } from './rank.ts';

/** All pages of an index by their place, newest first, and what Pagefind knows of them. */
export class Pages {
  readonly total: number;
  readonly #pagefind: Pagefind;
  readonly #placeOf: ReadonlyMap<string, number>;
  /** Kept whole: Pagefind forgets what a result holds once nobody has the result any more. */
  readonly #all: PagefindAnswer['results'];
  readonly #asked = new Map<string, Promise<Scores>>();
  readonly #values: Readonly<Record<Facet, readonly string[]>>;
  #facets: Promise<Record<Facet, ReadonlyMap<string, ReadonlySet<number>>>> | undefined;

  private constructor(pagefind: Pagefind, all: PagefindAnswer) {
    this.#pagefind = pagefind;
    this.#all = all.results;
    this.#placeOf = new Map(all.results.map(({ id }, place) => [id, place]));
    this.total = all.results.length;
    this.#values = forEachFacet((facet) => Object.keys(all.filters[facet] ?? {}));
  }

  /** @throws when the index cannot be fetched */
  static async open(pagefind: Pagefind): Promise<Pages> {
    await pagefind.filters();
    return new Pages(pagefind, await pagefind.search(null, { filters: {}, sort: { date: 'desc' } }));
  }

  /** The pages that hold a term or a phrase as it stands, with Pagefind's score. */
  holding(quoted: string): Promise<Scores> {
    const known = this.#asked.get(quoted);
    if (known) return known;
    const asking = this.#pagefind
      .search(`"${quoted.replaceAll('"', ' ')}"`, { filters: {}, sort: {} })
      .then(({ results }) => new Map(results.flatMap(({ id, score }) => this.#scored(id, score))));
    this.#asked.set(quoted, asking);
    asking.catch(() => this.#asked.delete(quoted));
    return asking;
  }

  /** What the index holds of a page. */
  async read(page: number) {
    const result = this.#all[page];
    if (!result) throw new RangeError(`There is no page ${page}.`);
    return result.data();
  }

  /** The pages of each value of each facet. */
  facets(): Promise<Record<Facet, ReadonlyMap<string, ReadonlySet<number>>>> {
    return (this.#facets ??= this.#readFacets());
  }

  async #readFacets() {
    const pairs = facetNames.flatMap((facet) => this.#values[facet].map((value) => [facet, value] as const));
    const sets = await Promise.all(
      pairs.map(async ([facet, value]) => {
        const { results } = await this.#pagefind.search(null, { filters: { [facet]: { any: [value] } }, sort: {} });
        return [facet, value, new Set(results.flatMap(({ id }) => this.#placeOf.get(id) ?? []))] as const;
      }),
    );
    return forEachFacet(
      (facet) => new Map(sets.flatMap(([of, value, set]) => (of === facet ? [[value, set] as const] : []))),
    );
  }

  #scored(id: string, score: number): [number, number][] {
    const place = this.#placeOf.get(id);
    return place === undefined ? [] : [[place, score]];
  }
}
