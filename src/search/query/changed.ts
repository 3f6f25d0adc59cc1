import { keyboardSpelling, plainSpelling } from '../../danish/spelling.ts';
import { formsBy } from '../terms/pattern.ts';
import type { Meanings } from './meanings.ts';
import type { Plan, Slot } from './plan.ts';

/** A query that was not searched for as it was typed. */
export interface Changed {
  /** What was searched for in place of it. */
  shown: string | undefined;
  /** The query that asks for exactly what was typed. */
  instead: string | undefined;
}

/**
 * Tells whether a query had to be changed: words corrected, written together or apart, or taken for the word that the
 * archive uses. A word in another form, or the beginning of one, is no change.
 */
export function changedIn(query: string, plan: Plan | undefined, meanings: Meanings): Changed {
  const changed = (plan?.slots ?? []).flatMap((slot) => {
    const meant = meantBy(slot, meanings);
    return meant === undefined ? [] : [{ typed: slot.typed, meant }];
  });
  if (changed.length === 0) return { shown: undefined, instead: undefined };
  return {
    shown: changed.reduce((text, { typed, meant }) => replaced(text, typed, meant), query),
    instead: changed.reduce((text, { typed }) => replaced(text, typed, `"${typed}"`), query),
  };
}

/** What a slot was taken for; undefined when that is what was typed. */
function meantBy({ typed, entries, concepts, corrected }: Slot, meanings: Meanings): string | undefined {
  const [first] = entries;
  if (corrected !== undefined) return named(corrected, first?.isName);
  if (!first) return undefined;
  const form = plain(typed);
  const known = entries.flatMap(({ word, pattern }) => [word, ...formsBy(word, pattern)]);
  if (typed.includes(' ')) return known.find((each) => isJoined(typed, plain(each)));
  if (first.weight === 0) return concepts.flatMap((concept) => meanings.get(concept) ?? [])[0];
  if (known.some((each) => [plain(each), `${plain(each)}s`].includes(form))) return undefined;
  const alike = entries.find(({ word, pattern }) =>
    [word, ...formsBy(word, pattern)].some((each) => keyboardSpelling(each) === keyboardSpelling(typed)),
  );
  return alike && named(alike.word, alike.isName);
}

/** `virksomheds praktik` and `virksomhedspraktik`, with or without a joint between. */
const isJoined = (typed: string, word: string): boolean =>
  new RegExp(`^${typed.split(' ').map(plain).join('[se]?')}$`).test(word);

const named = (word: string, isName = false): string =>
  isName ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word;

const replaced = (text: string, typed: string, by: string): string =>
  text.replace(new RegExp(typed.split(' ').map(escaped).join('\\s+'), 'iu'), () => by);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const plain = (word: string): string => plainSpelling(word).replaceAll('-', '');
