import type { BenchQuery } from './site.ts';

/** How well a search answers: each from 0 to 1. */
export interface Quality {
  count: number;
  /** The share of what answers a query that is among the first ten. */
  recall: number;
  /** One over the place of the first that answers. */
  mrr: number;
  /** The share of the first five that answer, over queries that find anything. */
  precision: number;
}

/** A search: the ids that it finds for a query, best first, at least ten where it finds as many. */
export type Search = (query: string) => Promise<readonly string[]>;

/**
 * Classes whose queries look like other words. What does not answer them and stands in the top five is a look-alike, unless
 * the set itself names those.
 */
const lookAlikeClasses = /overstem|homograph|look-?alike/;

/** Asks every query and measures the answers, by class. `all` comes last. */
export async function measure(search: Search, queries: readonly BenchQuery[]) {
  const byClass = new Map<string, Quality[]>();
  let lookAlikes = 0;
  const answers: { query: BenchQuery; found: readonly string[]; quality: Quality }[] = [];
  for (const query of queries) {
    const found = (await search(query.q)).slice(0, 10);
    const quality = qualityOf(found, new Set(query.relevant));
    answers.push({ query, found, quality });
    byClass.set(query.class, [...(byClass.get(query.class) ?? []), quality]);
    if (lookAlikeClasses.test(query.class))
      lookAlikes += found
        .slice(0, 5)
        .filter((id) => query.lookalikes?.includes(id) ?? !query.relevant.includes(id)).length;
  }
  const table = new Map([...byClass].map(([name, qualities]) => [name, mean(qualities)]));
  table.set('all', mean(answers.map(({ quality }) => quality)));
  return { table, lookAlikes, answers };
}

function qualityOf(found: readonly string[], relevant: ReadonlySet<string>): Quality {
  const first = found.findIndex((id) => relevant.has(id));
  const top = found.slice(0, 5);
  return {
    count: 1,
    recall: found.filter((id) => relevant.has(id)).length / Math.min(10, relevant.size),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    precision: top.length === 0 ? NaN : top.filter((id) => relevant.has(id)).length / top.length,
  };
}

function mean(qualities: readonly Quality[]): Quality {
  const average = (of: (quality: Quality) => number) => {
    const values = qualities.map(of).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  return {
    count: qualities.length,
    recall: average(({ recall }) => recall),
    mrr: average(({ mrr }) => mrr),
    precision: average(({ precision }) => precision),
  };
}
