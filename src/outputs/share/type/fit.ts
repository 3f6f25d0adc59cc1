import type { Typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

/** A text in lines, and the type size in pixels at which they fit. */
export interface Fitted {
  lines: string[];
  size: number;
}

/** The room for a text, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** The type sizes to try, the largest first. */
  sizes: readonly [number, ...number[]];
  /** Type is not made smaller than this to keep a long word whole. */
  wholeFrom?: number;
  /** The distance between lines, in ems. */
  leading: number;
}

/**
 * Sets a text in the largest of the sizes at which it fits with every word whole, else in the largest at which it fits
 * with long words broken. What does not fit even in the smallest is cut at a line's
 * end and marked with an ellipsis, so that nothing ever runs out of the picture.
 * @param text may hold soft hyphens at the joints of long words
 */
export function fit(
  text: string,
  face: Pick<Typeface, 'measure'>,
  { width, height, sizes, wholeFrom = 0, leading }: Room,
): Fitted {
  const words = text.replaceAll('\u00AD', '').split(/[ \t\n]+/);
  const widest = Math.max(...words.map(face.measure));
  for (const size of [...sizes.filter((size) => size >= wholeFrom && widest * size <= width), ...sizes]) {
    const lines = wrap(text, width / size, face.measure);
    if (lines.length * size * leading <= height) return { lines, size };
  }
  const size = sizes.at(-1) ?? sizes[0];
  const most = Math.max(1, Math.floor(height / (size * leading)));
  const lines = wrap(text, width / size, face.measure).slice(0, most);
  return { lines: [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', width / size, face)], size };
}

function shortened(line: string, width: number, { measure }: Pick<Typeface, 'measure'>): string {
  let letters = [...line];
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > width) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
