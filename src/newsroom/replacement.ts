import type { Release } from '../content-types/releases/release.ts';

/** What holds instead of a withdrawn release; undefined where nothing does that the public may see. */
export function replacementOf(
  { readable }: { readable: readonly Release[] },
  { withdrawn }: Pick<Release, 'withdrawn'>,
): Release | undefined {
  return withdrawn && readable.find(({ id }) => id === withdrawn.replacedBy);
}
