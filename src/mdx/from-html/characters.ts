import { readableText } from '../write/readable-text.ts';

/** Font for where a word may be broken, how wide nothing is, and which way a text runs: soft hyphens, zero-width signs. */
const UNSEEN = /[\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC]/g;
/** The one that joins signs to a picture (👨‍👩‍👧) stays there. */
const JOINER = /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * Takes out of a copied text what nobody sees: soft hyphens, zero-width and control characters. A letter that is written
 * as two characters (å from a Mac) becomes one (Unicode's NFC), so that searching finds it. Line breaks become `\n`.
 * @param copied from another program or from our own site, whose headlines have soft hyphens
 */
export function seenCharacters(copied: string): string {
  return readableText(copied).replace(UNSEEN, '').replace(JOINER, '').normalize('NFC');
}
