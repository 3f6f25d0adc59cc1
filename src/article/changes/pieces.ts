import { anyMonth } from '../../danish/months.ts';

const number = '\\d+(?:[.,:]\\d+)*';
const gap = '[ \\u00A0]';

/**
 * What is taken out and put in as one: an amount with its unit, a day, a time. Half a number would be another number.
 * Then words with their hyphens, and whatever is left, sign by sign.
 */
const piece = new RegExp(
  [
    `\\d{2}(?:${gap}\\d{2}){3}(?!\\d)`,
    `\\d{1,2}\\.${gap}(?:${anyMonth})(?:${gap}\\d{4})?`,
    `(?:kl\\.|kr\\.|nr\\.|§)${gap}${number}`,
    `${number}${gap}?(?:%|‰|procent|pct\\.)`,
    `${number}(?:${gap}(?:mio\\.|mia\\.|millioner|million|milliarder|milliard))?(?:${gap}(?:kr\\.|kroner|euro))?(?![\\p{L}\\p{N}]|-\\p{L})`,
    '[\\p{L}\\p{N}]+(?:[-’.][\\p{L}\\p{N}]+)*',
    '\\s+',
    '.',
  ].join('|'),
  'gsu',
);

/** Cuts a text into the pieces that a comparison may take out or put in. Joined, they are the text. */
export function piecesOf(text: string): string[] {
  return text.match(piece) ?? [];
}
