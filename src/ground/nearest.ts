import { typingDistance } from '../danish/spelling/distance.ts';

/**
 * The known name that a misspelled one most likely means.
 * @returns undefined when nothing is near: at most every third letter may differ
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let found: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = typingDistance(name, candidate, least - 1);
    if (distance < least) [found, least] = [candidate, distance];
  }
  return found;
}
