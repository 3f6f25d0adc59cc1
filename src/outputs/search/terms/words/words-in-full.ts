import { bare } from '../../words-in.ts';
import type { WordReadings } from './readings.ts';

/** Found at once, to see whether a closer look is worth it. */
const joined = ['- og ', '- eller ', '- samt ', '- til '];
/** A word whose end is left out because a word after it ends alike: selvforsørgelses- og hjemrejseydelse. */
const cutShort = /(?<![\p{L}-])(\p{L}{3,})-(?= (?:og|eller|samt|til) (\p{L}{6,}))/gu;

/** The words of a text whose end is left out, in full: `selvforsørgelsesydelse`. */
export function wordsInFull(text: string, readings: WordReadings): string[] {
  if (!joined.some((word) => text.includes(word))) return [];
  return [...text.matchAll(cutShort)].flatMap(([, first = '', next = '']) => {
    const form = bare(next);
    const last = readings.of(form).split?.at(-1);
    return last ? [bare(first) + form.slice(last.from)] : [];
  });
}
