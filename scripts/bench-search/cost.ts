import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { makeIndex } from '../../src/integrations/make-index.ts';
import { readAddress } from '../../src/outputs/search/address.ts';
import { openEngine } from '../../src/outputs/search/engine/engine.ts';
import { indexAsShipped } from './engines.ts';
import { openIndex } from './in-node.ts';
import { pageOf, type BenchQuery, type BenchRelease } from './site.ts';
import { shippedSearchWords } from './word-list.ts';

/** What a search costs a reader and a build. */
export interface Cost {
  /** Seconds to make the index. */
  build: number;
  /** Kilobytes over the wire, compressed, of the first search on a page, with ten results: the mean over some queries. */
  cold: number;
  /** Milliseconds that 95 of 100 searches take at most, once everything is fetched. */
  warm: number;
}

/** As many releases as wanted, each mixed of three of a set. The same number gives the same releases. */
export function multiply(releases: readonly BenchRelease[], number: number): BenchRelease[] {
  const at = (index: number) => releases[index % releases.length];
  return Array.from({ length: number }, (_, index) => {
    const those = [at(index), at(index * 7 + 3), at(index * 31 + 11)].flatMap((release) => release ?? []);
    const [first = those[0]] = those;
    if (!first) throw new Error('There is no release to multiply.');
    const day = `${2008 + (index % 18)}-${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
    const paras = [...first.paras, ...those.slice(1).flatMap(({ paras }) => paras.slice(1, 4))];
    return { ...first, id: `${first.id}-${index}`, title: `${first.title} ${index}`, iso: day, paras };
  });
}

const two = (number: number) => String(number).padStart(2, '0');

/** Measures ours and Pagefind as it is shipped on the same releases. */
export async function costs(releases: readonly BenchRelease[], queries: readonly BenchQuery[]) {
  const pages = releases.map(pageOf);
  const shipped = await timed(() => indexAsShipped(pages));
  const words = await shippedSearchWords();
  const ours = await timed(async () => (await makeIndex(pages, words)).files);
  const some = queries.filter((_, index) => index % Math.ceil(queries.length / 10) === 0);
  return {
    'Pagefind as shipped': await costOf(shipped, 'shipped', some, queries),
    ours: await costOf(ours, 'site', some, queries),
  };
}

async function timed(make: () => Promise<IndexFile[]>) {
  const start = performance.now();
  const files = await make();
  return { files, seconds: (performance.now() - start) / 1000 };
}

async function costOf(
  { files, seconds }: { files: readonly IndexFile[]; seconds: number },
  kind: 'site' | 'shipped',
  cold: readonly BenchQuery[],
  warm: readonly BenchQuery[],
): Promise<Cost> {
  const firsts: number[] = [];
  for (const { q } of cold) {
    const index = await openIndex(files);
    await (
      await searchOf(index, kind)
    )(q);
    firsts.push(sum([...index.fetched()].map((path) => bytesOf(files, path))));
    index.close();
  }
  const index = await openIndex(files);
  const search = await searchOf(index, kind);
  for (const { q } of warm) await search(q);
  const times: number[] = [];
  for (const { q } of warm) {
    const start = performance.now();
    await search(q);
    times.push(performance.now() - start);
  }
  index.close();
  return {
    build: seconds,
    cold: sum(firsts) / firsts.length / 1000,
    warm: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN,
  };
}

async function searchOf(index: Awaited<ReturnType<typeof openIndex>>, kind: 'site' | 'shipped') {
  if (kind === 'shipped') {
    const pagefind = await index.asShipped();
    return async (query: string) => {
      const { results } = await pagefind.search(query, { filters: {}, sort: {} });
      await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    };
  }
  const engine = await openEngine(index.sources);
  return async (query: string) => {
    await (await engine.search({ ...readAddress(''), query })).results(0, 10);
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Pagefind's own files are compressed already, or hardly shrink. */
function bytesOf(files: readonly IndexFile[], path: string): number {
  const content = files.find((file) => file.path === path)?.content;
  return content ? Math.min(content.length, gzipSync(content).length) : 0;
}
