import { hyphenate } from '../../../danish/hyphenation.ts';
import { fit, type Fitted } from '../type/fit.ts';
import type { Measure } from '../type/wrap.ts';
import { cardSize } from './card.ts';

/** How a share picture is divided, in pixels. */
export const margin = 72;
export const right = cardSize.width - margin;
export const foot = 524;
/** The date badge's column, and where the words begin beside it. */
export const badge = { width: 184, wordsAt: 320 };
/** From the top of the small line to the top of the headline under it. */
export const underLabel = 64;
export const leading = 1.1;

/** The smallest size at which the headline is set as it should be: 16 pixels where a phone shows the picture 300 wide. */
export const smallestGoodSize = 64;

/**
 * Sets a headline as large as its room on the picture allows.
 * @param face the headline's type
 * @param at the headline's left edge, and its upper one
 */
export function fitHeadline(
  title: string,
  face: { measure: Measure },
  { left, top }: { left: number; top: number },
): Fitted {
  return fit(hyphenate(joinShortWords(title)), face, {
    width: right - left,
    height: foot - 12 - top,
    leading,
    wholeFrom: smallestGoodSize,
    sizes: [112, 100, 88, 80, 72, 64, 58, 52, 46, 40],
  });
}

/** A word of one letter goes with the next: no line ends in “i”. */
function joinShortWords(text: string): string {
  return text.replace(/(?<!\S)(\p{L})\s/gu, '$1\u00A0');
}
