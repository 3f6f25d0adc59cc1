import type { Order, SearchRequest } from '../address.ts';
import { facetNames, forEachFacet, type Facet } from '../facets.ts';
import { changedIn, meantPerhaps } from '../query/changed.ts';
import { marksOf } from '../query/marks.ts';
import { meaningsFrom } from '../query/meanings.ts';
import { Pages } from './pages.ts';
import type { Plan } from '../query/plan.ts';
import { rank, type RankedPage } from './rank.ts';
import { understand } from '../query/understand.ts';
import { viaIn } from '../query/via.ts';
import { Words } from '../query/words/words.ts';
import { resultOf, type Result } from './result.ts';
import type { Sources } from './sources.ts';

/** What a search came to. */
export interface Answer {
  total: number;
  /** How many of the results hold all that was asked for. They come first; the others hold some of it. */
  full: number;
  /** How many results each value of each facet would give, were it chosen in that facet. */
  counts: Record<Facet, Readonly<Record<string, number>>>;
  /** Best first, or newest first: as the reader chose, or because the query is a name or a date. */
  order: Order;
  /** What was searched for in place of the query, when it had to be changed. */
  shown: string | undefined;
  /** The query to search for exactly what was typed. */
  instead: string | undefined;
  /** What may have been meant by words that are right and stand nowhere: a question to the reader. */
  perhaps: string | undefined;
  /** Other words that led to results, because the word list says that they may mean what was asked for. */
  also: readonly string[];
  /** Words of the query that nothing could be found for. */
  unknown: readonly string[];
  /** Results from one place to before another. Each is fetched when it is asked for. */
  results(from: number, to: number): Promise<Result[]>;
}

/** Answers searches. What understands Danish better can stand between it and the page: same request, same answer. */
export interface Engine {
  search(request: SearchRequest): Promise<Answer>;
}

/** The engine on a Pagefind index with its Danish vocabulary. @throws when the index cannot be fetched */
export async function openEngine(sources: Sources): Promise<Engine> {
  const words = new Words((name) => sources.own.file(name));
  const pages = await Pages.open(sources);
  const meaningsFor = meaningsFrom((name) => sources.own.file(name));

  async function read({ query, isLiteral }: SearchRequest) {
    const plan = query ? await understand(query, words) : undefined;
    const meanings = await meaningsFor(plan);
    const changed = changedIn(query, plan);
    if (!isLiteral || changed.instead === undefined) return { plan, meanings, ...changed };
    return { plan: await understand(changed.instead, words), meanings, shown: undefined, instead: undefined };
  }

  return {
    async search(request) {
      const { plan, meanings, shown, instead } = await read(request);
      const found = plan ? await rank(plan, pages) : everything(pages.total);
      const { facets } = pages;
      const chosen = facetNames.filter((facet) => request.chosen[facet].length > 0);
      const satisfies = (page: number, facet: Facet) =>
        request.chosen[facet].some((value) => facets[facet].get(value)?.has(page));
      const narrowed = found.filter(({ page }) => chosen.every((facet) => satisfies(page, facet)));
      const order = plan ? (request.order ?? (wantsNewest(plan) ? 'newest' : 'best')) : 'newest';
      const ordered = order === 'newest' ? newestFirst(narrowed) : narrowed;
      return {
        total: ordered.length,
        full: ordered.filter(({ isFull }) => isFull).length,
        counts: forEachFacet((facet) => {
          const others = chosen.filter((each) => each !== facet);
          const counted = found.filter(({ page }) => others.every((each) => satisfies(page, each)));
          return countsOf(facets[facet], counted);
        }),
        order,
        shown,
        instead,
        perhaps: shown === undefined ? meantPerhaps(request.query, plan) : undefined,
        also: ordered.some(({ isMeant, isFull }) => isMeant && !isFull) ? viaIn(plan, meanings) : [],
        unknown: plan?.slots.flatMap(({ alternatives, typed }) => (alternatives.length === 0 ? [typed] : [])) ?? [],
        results: async (from, to) => {
          const marks = marksOf(plan, meanings);
          const via = viaIn(plan, meanings);
          const read = await Promise.all(ordered.slice(from, to).map(({ page }) => pages.read(page)));
          return read.map((page) => resultOf(page, marks, via));
        },
      };
    },
  };
}

const everything = (total: number): RankedPage[] =>
  Array.from({ length: total }, (_, page) => ({ page, score: 0, isFull: true, isMeant: true }));

/** Pages are numbered newest first. Those that lack something stay behind. */
const newestFirst = (found: readonly RankedPage[]): RankedPage[] =>
  found.toSorted(
    (a, b) => Number(b.isFull) - Number(a.isFull) || Number(b.isMeant) - Number(a.isMeant) || a.page - b.page,
  );

/** Whether all that is asked for is names and dates: then the newest are the best. */
function wantsNewest({ slots, phrases }: Plan): boolean {
  return phrases.length === 0 && slots.length > 0 && slots.every((slot) => slot.wantsNewest);
}

function countsOf(
  values: ReadonlyMap<string, ReadonlySet<number>>,
  found: readonly RankedPage[],
): Record<string, number> {
  const counts = [...values].map(([value, set]) => [value, found.filter(({ page }) => set.has(page)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
