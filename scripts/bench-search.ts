import { parseArgs } from 'node:util';
import { ownSets, readFiles, readSet, type Evaluation } from './bench-search/data.ts';
import * as engines from './bench-search/engines.ts';
import { costs, multiply } from './bench-search/cost.ts';
import { measure, type Quality } from './bench-search/measure.ts';
import { tableOf } from './bench-search/table.ts';

/*
 * Measures how well the search finds, beside others on the same texts:
 *   npm run bench:search
 *   npm run bench:search -- --releases texts.jsonl --queries queries.jsonl
 * A line of texts is {"id", "title", "iso", "place", "paras"}, a line of queries {"id", "class", "q", "relevant"}.
 */

const { values } = parseArgs({
  options: {
    releases: { type: 'string' },
    queries: { type: 'string' },
    /** Lists the queries that ours does not answer in full. */
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
    /** Measures bytes and time as well, with so many releases. */
    cost: { type: 'string' },
  },
});

const sets: Evaluation[] =
  values.releases !== undefined && values.queries !== undefined
    ? [readFiles('given', values.releases, values.queries)]
    : ownSets.map(readSet);

const all = {
  'Pagefind as shipped': engines.pagefindAsShipped,
  ours: engines.ours,
  'MiniSearch, folded and fuzzy': engines.miniSearch,
  'SQLite FTS5 trigram': engines.sqliteTrigram,
  'PostgreSQL Danish': engines.postgresDanish,
};

for (const { name, releases, queries } of sets) {
  console.log(`\n## ${name}: ${releases.length} releases, ${queries.length} queries\n`);
  const tables = new Map<string, { table: ReadonlyMap<string, Quality>; lookAlikes: number }>();
  for (const [engine, open] of Object.entries(all)) {
    if (values.only !== undefined && engine !== values.only) continue;
    const opened = await open(releases);
    if (!opened) {
      console.log(`${engine} is not installed here and was left out.\n`);
      continue;
    }
    const { answers, ...measured } = await measure(opened.search, queries);
    opened.close();
    tables.set(engine, measured);
    if (!values.misses || engine !== 'ours') continue;
    for (const { query, found, quality } of answers.filter(({ quality }) => quality.recall < 1 || quality.mrr < 1))
      console.log(
        `${query.class} »${query.q}« recall ${quality.recall.toFixed(2)}, MRR ${quality.mrr.toFixed(2)}; found ${found.slice(0, 5).join(' ')}; wanted ${query.relevant.slice(0, 5).join(' ')}`,
      );
  }
  console.log(tableOf(tables));
}

const [first] = sets;
if (values.cost !== undefined && first) {
  console.log(`\n## Cost with ${values.cost} releases\n`);
  console.log('| | index, s | first search, kB | warm search p95, ms |\n| --- | --- | --- | --- |');
  const measured = await costs(multiply(first.releases, Number(values.cost)), first.queries);
  for (const [name, { build, cold, warm }] of Object.entries(measured))
    console.log(`| ${name} | ${build.toFixed(1)} | ${cold.toFixed(0)} | ${warm.toFixed(1)} |`);
}
