import type { CheckedPassage, TextPassage } from './passages.ts';

/** So many letters say where a passage is; with fewer (a table's “25”) it must come right after the one before. */
const telling = 12;
const rightAfter = 60;

/**
 * Finds the lines on which a text's passages begin. Passages are what readers see, lines are of what staff wrote; the two
 * have letters and digits in common, in the same order, and differ in everything else.
 * @param source the file's text after the front matter
 * @param firstLine the file's line on which `source` begins
 * @returns each passage with its line: where its first letters are found next, else that of the passage before
 */
export function placesIn(source: string, firstLine: number, passages: readonly TextPassage[]): CheckedPassage[] {
  const { letters, lines } = lettersOf(source);
  let at = 0;
  return passages.map((passage) => {
    const own = lettersOf(passage.text).letters;
    const [start, end] = find(own, letters, at);
    if (start !== undefined) at = end;
    return { ...passage, field: undefined, line: firstLine + (lines[start ?? Math.max(0, at - 1)] ?? 0) };
  });
}

/** Where a passage stands among the letters from a place on, and where it ends: a link's address may stand in its middle. */
function find(own: string, letters: string, from: number): [number, number] | [undefined, undefined] {
  const whole = letters.indexOf(own, from);
  if (whole >= 0 && (own.length >= telling || whole - from < rightAfter)) return [whole, whole + own.length];
  const opening = own.length > telling ? letters.indexOf(own.slice(0, telling), from) : -1;
  return opening >= 0 ? [opening, opening + telling] : [undefined, undefined];
}

/** The letters and digits of a text, and for each the number of line ends before it. */
function lettersOf(text: string): { letters: string; lines: number[] } {
  const kept = text.split('\n').map((line) => line.replace(/[^\p{L}\p{N}]/gu, ''));
  return { letters: kept.join(''), lines: kept.flatMap((line, number) => new Array<number>(line.length).fill(number)) };
}
