import { typingDistance } from '../../../../danish/spelling/distance.ts';
import { endings } from '../../../../danish/words/endings.ts';
import { soundOf } from '../../../../danish/spelling/sound.ts';
import { keyboardSpelling } from '../../../../danish/spelling/spelling.ts';
import { formsBy } from '../../files/pattern.ts';
import type { VocabularyEntry } from '../../files/vocabulary-file.ts';

/** A word of the vocabulary that a query's word may have been meant for. */
export interface Guess {
  entry: VocabularyEntry;
  /** How far it is from what was typed: 0 sounds alike, each slip of the finger costs 1 or more. */
  cost: number;
}

/** Sorts the nearest first; of those that are as near, the one of most pages. */
export const byCost = (a: Guess, b: Guess): number => a.cost - b.cost || b.entry.weight - a.entry.weight;

/** The words among some that a mistyped word may have been meant for, nearest first. */
export function guessesIn(entries: readonly VocabularyEntry[], typed: string): Guess[] {
  const word = keyboardSpelling(typed);
  const sound = soundOf(typed);
  const limit = mostSlips(word.length);
  if (limit === 0) return [];
  const variants = [
    word,
    ...endings.filter((end) => word.length > 6 && word.endsWith(end)).map((end) => word.slice(0, -end.length)),
  ];
  const guesses: Guess[] = [];
  for (const entry of entries) {
    if (entry.word.includes(' ')) continue;
    const known = keyboardSpelling(entry.word);
    let cost = formCost(entry, typed, limit);
    variants.forEach((variant, index) => {
      const most = Math.min(limit, mostSlips(variant.length));
      const distance = typingDistance(variant, known, most);
      if (distance <= most) cost = Math.min(cost, distance + (index === 0 ? 0 : 0.25));
    });
    if (sound.length > 4 && Math.abs(known.length - word.length) <= 4) {
      const heard = typingDistance(sound, soundOf(known), 1);
      if (heard <= 1) cost = Math.min(cost, 0.4 + heard);
    }
    if (cost === Infinity) continue;
    guesses.push({ entry, cost: cost + (known[0] === word[0] ? 0 : 0.4) });
  }
  return guesses.sort(byCost);
}

/** How far the nearest of a word's forms is: a slip in `midlerne` is near that, and far from `middel`. */
function formCost(entry: VocabularyEntry, typed: string, limit: number): number {
  const word = keyboardSpelling(typed);
  let cost = Infinity;
  for (const form of [entry.word, ...formsBy(entry.word, entry.pattern)]) {
    if (Math.abs(form.length - typed.length) > limit + 1) continue;
    const distance = typingDistance(word, keyboardSpelling(form), limit);
    if (distance <= limit) cost = Math.min(cost, distance);
    // Letters that changed places may look like an æ or an ø: modtaegr.
    if (!/aa|ae|oe/.test(typed)) continue;
    const asTyped = typingDistance(typed, form, limit);
    if (asTyped <= limit) cost = Math.min(cost, asTyped);
  }
  return cost;
}

/** How many slips a word of so many letters may have and still be known. */
const mostSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 9 ? 2 : 3);
