import { formsBy } from '../files/pattern.ts';
import type { Meanings } from './meanings.ts';
import type { Plan } from './plan.ts';

/** More would explain less. */
const most = 3;

/**
 * The words that led from a query to a page where nothing of it can be marked: what its words were taken for, and the
 * words of the list that mean the same. None for a query that only means what it says.
 */
export function viaIn(plan: Plan | undefined, meanings: Meanings): string[] {
  const ways = (plan?.slots ?? []).flatMap(({ typed, entries, concepts }) => {
    const meant = concepts.flatMap((concept) => meanings.get(concept)?.[0] ?? []);
    const others = entries.filter(
      ({ word, pattern, weight }) => weight > 0 && ![word, ...formsBy(word, pattern)].includes(typed),
    );
    return [...meant, ...others.map(({ word }) => word)].filter((word) => word !== typed).slice(0, 1);
  });
  return [...new Set(ways)].slice(0, most);
}
