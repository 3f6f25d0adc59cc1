import { execFileSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { keyboardSpelling } from '../../src/danish/spelling/spelling.ts';
import { fillIndex } from '../../src/integrations/fill-index.ts';
import { makeIndex } from '../../src/integrations/make-index.ts';
import { readAddress } from '../../src/outputs/search/address.ts';
import type { BuiltPage } from '../../src/outputs/search/terms/index-terms.ts';
import { openEngine, type Engine } from '../../src/outputs/search/engine/engine.ts';
import { openIndex } from './in-node.ts';
import type { Search } from './measure.ts';
import { pageOf, type BenchRelease } from './site.ts';
import { shippedSearchWords } from './word-list.ts';

/** A search to be measured. */
export interface Measured {
  search: Search;
  close(): void;
}

const idOf = (address: string) => address.split('/').at(-2) ?? '';
const textOf = ({ title, place = '', paras }: BenchRelease) => [title, place, ...paras].join('\n');
const noClosing = () => undefined;

/** The newsroom's search on releases: the site's own code, from the terms of the index to the ranking in the browser. */
export async function openedEngine(releases: readonly BenchRelease[]): Promise<{ engine: Engine; close(): void }> {
  const { files } = await makeIndex(releases.map(pageOf), await shippedSearchWords());
  const index = await openIndex(files);
  return { engine: await openEngine(index.sources), close: () => index.close() };
}

/** The newsroom's search, to be measured. */
export async function ours(releases: readonly BenchRelease[]): Promise<Measured> {
  const { engine, close } = await openedEngine(releases);
  return {
    search: async (query) => {
      const answer = await engine.search({ ...readAddress(''), query });
      return (await answer.results(0, 10)).map(({ address }) => idOf(address));
    },
    close,
  };
}

/** Pages indexed by Pagefind as it is shipped. */
export const indexAsShipped = (pages: readonly BuiltPage[]) =>
  fillIndex(pages, (index, { address, html }) => index.addHTMLFile({ url: address, content: html }));

/** Pagefind as it is shipped. */
export async function pagefindAsShipped(releases: readonly BenchRelease[]): Promise<Measured> {
  const index = await openIndex(await indexAsShipped(releases.map(pageOf)));
  const pagefind = await index.asShipped();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query, { filters: {}, sort: {} });
      return Promise.all(results.slice(0, 10).map(async ({ data }) => idOf((await data()).url)));
    },
    close: () => index.close(),
  };
}

/** MiniSearch with æ, ø and å folded, one slip in five letters, and beginnings of words. */
export function miniSearch(releases: readonly BenchRelease[]): Measured {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    processTerm: (term) => keyboardSpelling(term) || null,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3 } },
  });
  index.addAll(releases.map((release) => ({ id: release.id, title: release.title, text: textOf(release) })));
  return { search: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))), close: noClosing };
}

/** SQLite's full-text search by groups of three letters, any of which will do. Undefined where SQLite lacks it. */
export function sqliteTrigram(releases: readonly BenchRelease[]): Measured | undefined {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec("CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, text, tokenize = 'trigram')");
  } catch {
    return undefined;
  }
  const insert = database.prepare('INSERT INTO texts VALUES (?, ?)');
  for (const release of releases) insert.run(release.id, textOf(release).toLowerCase());
  const select = database.prepare('SELECT id FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10');
  return {
    search: (query) => {
      const groups = trigrams(query.toLowerCase());
      if (groups.length === 0) return Promise.resolve([]);
      const rows = select.all(groups.map((group) => `"${group}"`).join(' OR '));
      return Promise.resolve(rows.map(({ id }) => String(id)));
    },
    close: () => database.close(),
  };
}

const trigrams = (query: string) =>
  [...query.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
  );

/** PostgreSQL's Danish full-text search, any word. Undefined where no server answers `psql`. */
export function postgresDanish(releases: readonly BenchRelease[]): Measured | undefined {
  const run = (sql: string) =>
    execFileSync('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
      input: sql,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  try {
    run('SELECT 1');
  } catch {
    return undefined;
  }
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const table = `newsroom_bench_${process.pid}`;
  const rows = releases.map(
    (release) =>
      `(${quoted(release.id)}, setweight(to_tsvector('danish', ${quoted(release.title)}), 'A') || to_tsvector('danish', ${quoted(textOf(release))}))`,
  );
  run(`CREATE TABLE ${table} (id text, words tsvector); INSERT INTO ${table} VALUES ${rows.join(',\n')};`);
  return {
    search: (query) => {
      const any = `replace(plainto_tsquery('danish', ${quoted(query)})::text, '&', '|')::tsquery`;
      const sql = `SELECT id FROM ${table}, (SELECT ${any} AS query) asked WHERE words @@ query ORDER BY ts_rank(words, query) DESC LIMIT 10`;
      return Promise.resolve(run(sql).split('\n').filter(Boolean));
    },
    close: () => void run(`DROP TABLE ${table}`),
  };
}
