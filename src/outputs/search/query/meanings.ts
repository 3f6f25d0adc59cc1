import type { Plan } from './plan.ts';
import { remembered, type PromiseCache } from '../files/remembered.ts';

/** The words of each concept that a page may hold, the most usual first. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** Gives what a plan's concepts mean; the file is fetched when a plan first has any. */
export function meaningsFrom(vocabulary: (name: string) => Promise<string | undefined>) {
  const fetching: PromiseCache<Meanings> = new Map();
  return async function meaningsFor(plan: Plan | undefined): Promise<Meanings> {
    if (!plan?.slots.some(({ concepts }) => concepts.length > 0)) return new Map();
    return remembered(fetching, 'concepts.txt', async () => readMeanings(await vocabulary('concepts.txt')));
  };
}

const readMeanings = (file = ''): Meanings =>
  new Map(file.split('\n').map((line) => [line.split('\t')[0] ?? '', line.split('\t').slice(1)] as const));
