import type { SearchRequest } from './address.ts';
import { facetNames, forEachFacet, type Facet } from './facets.ts';
import type { Pagefind } from './pagefind.ts';
import { marksOf } from './query/marks.ts';
import { Pages } from './query/pages.ts';
import type { Plan } from './query/plan.ts';
import { rank, type Found } from './query/rank.ts';
import { understand } from './query/understand.ts';
import { Words } from './query/words.ts';
import { resultOf, type Result } from './result.ts';

/** What a search came to. */
export interface Answer {
  total: number;
  /** How many of the results hold all that was asked for. They come first; the others hold some of it. */
  full: number;
  /** How many results each value of each facet would give, were it chosen in that facet. */
  counts: Record<Facet, Readonly<Record<string, number>>>;
  /** Best first, or newest first: as the reader chose, or because the query is a name or a date. */
  order: SearchRequest['order'];
  /** What was searched for in place of the query, when a word of it had to be corrected. */
  shown: string | undefined;
  /** The query to search for exactly what was typed. */
  instead: string | undefined;
  /** Words of the query that nothing could be found for. */
  unknown: readonly string[];
  /** Results from one place to before another. Each is fetched when it is asked for. */
  results(from: number, to: number): Promise<Result[]>;
}

/** Answers searches. What understands Danish better can stand between it and the page: same request, same answer. */
export interface Engine {
  search(request: SearchRequest): Promise<Answer>;
}

/** What an engine runs on. */
export interface Sources {
  pagefind(): Promise<Pagefind>;
  /** A file of the vocabulary by its name, undefined when there is none. @throws when it cannot be fetched */
  vocabulary(name: string): Promise<string | undefined>;
}

/** The engine on a Pagefind index with its Danish vocabulary. @throws when the index cannot be fetched */
export async function openEngine(sources: Sources): Promise<Engine> {
  const words = new Words((name) => sources.vocabulary(name));
  const pages = await Pages.open(await sources.pagefind());
  return {
    async search(request) {
      const plan = request.query ? await understand(request.query, words) : undefined;
      const found = plan ? await rank(plan, pages.total, (quoted) => pages.holding(quoted)) : everything(pages.total);
      const facets = await pages.facets();
      const chosen = facetNames.filter((facet) => request.chosen[facet].length > 0);
      const satisfies = (page: number, facet: Facet) =>
        request.chosen[facet].some((value) => facets[facet].get(value)?.has(page));
      const narrowed = found.filter(({ page }) => chosen.every((facet) => satisfies(page, facet)));
      const order = request.order === 'newest' || !plan || wantsNewest(plan) ? 'newest' : 'best';
      const ordered = order === 'newest' ? newestFirst(narrowed, request.order === 'newest') : narrowed;
      return {
        total: ordered.length,
        full: ordered.filter(({ isFull }) => isFull).length,
        counts: forEachFacet((facet) => {
          const others = chosen.filter((each) => each !== facet);
          const counted = found.filter(({ page }) => others.every((each) => satisfies(page, each)));
          return countsOf(facets[facet], counted);
        }),
        order,
        ...correctionsOf(request.query, plan),
        unknown: plan?.slots.flatMap(({ alternatives, typed }) => (alternatives.length === 0 ? [typed] : [])) ?? [],
        results: async (from, to) => {
          const marks = await marksOf(plan, sources);
          const read = await Promise.all(ordered.slice(from, to).map(({ page }) => pages.read(page)));
          return read.map((page) => resultOf(page, marks));
        },
      };
    },
  };
}

const everything = (total: number): Found[] =>
  Array.from({ length: total }, (_, page) => ({ page, score: 0, isFull: true }));

/** Pages are numbered newest first. Those that lack something stay behind, unless the reader has asked for the order. */
const newestFirst = (found: readonly Found[], isAsked: boolean): Found[] =>
  found.toSorted((a, b) => (isAsked ? 0 : Number(b.isFull) - Number(a.isFull)) || a.page - b.page);

/** Whether all that is asked for is names and dates: then the newest are the best. */
function wantsNewest({ slots, phrases }: Plan): boolean {
  return phrases.length === 0 && slots.length > 0 && slots.every((slot) => slot.wantsNewest);
}

function countsOf(values: ReadonlyMap<string, ReadonlySet<number>>, found: readonly Found[]): Record<string, number> {
  const counts = [...values].map(([value, set]) => [value, found.filter(({ page }) => set.has(page)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function correctionsOf(query: string, plan: Plan | undefined): Pick<Answer, 'shown' | 'instead'> {
  const changed = plan?.slots.filter(({ corrected }) => corrected !== undefined) ?? [];
  if (changed.length === 0) return { shown: undefined, instead: undefined };
  const replace = (by: (slot: (typeof changed)[number]) => string) =>
    changed.reduce((text, slot) => text.replace(new RegExp(escaped(slot.typed), 'iu'), () => by(slot)), query);
  return { shown: replace(({ corrected = '' }) => corrected), instead: replace(({ typed }) => `"${typed}"`) };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
