import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchQuery, BenchRelease } from './site.ts';

/** Texts, and queries with the texts that answer them. */
export interface Evaluation {
  name: string;
  releases: readonly BenchRelease[];
  queries: readonly BenchQuery[];
}

/** The sets in `tests/search-eval/`. */
export const ownSets = ['development', 'own', 'judged'] as const;

/** Reads one of the newsroom's own sets. */
export function readSet(name: (typeof ownSets)[number]): Evaluation {
  const folder = join(import.meta.dirname, '../../tests/search-eval', name);
  return readFiles(name, join(folder, 'releases.jsonl'), join(folder, 'queries.jsonl'));
}

/** Reads a set from two files with one JSON object on each line. @throws when a file is missing or unreadable */
export const readFiles = (name: string, releases: string, queries: string): Evaluation => ({
  name,
  releases: readLines<BenchRelease>(releases),
  queries: readLines<BenchQuery>(queries),
});

const readLines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
