import type { Plan } from './plan.ts';

/** The words of each concept that a page may hold, the most usual first. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** Gives what a plan's concepts mean; the file is fetched when a plan first has any. */
export function meaningsFrom(vocabulary: (name: string) => Promise<string | undefined>) {
  let fetching: Promise<Meanings> | undefined;
  return async function meaningsFor(plan: Plan | undefined): Promise<Meanings> {
    if (!plan?.slots.some(({ concepts }) => concepts.length > 0)) return new Map();
    fetching ??= vocabulary('concepts.txt').then(readMeanings);
    // What could not be fetched is fetched anew the next time.
    fetching.catch(() => (fetching = undefined));
    return fetching;
  };
}

const readMeanings = (file = ''): Meanings =>
  new Map(file.split('\n').map((line) => [line.split('\t')[0] ?? '', line.split('\t').slice(1)] as const));
