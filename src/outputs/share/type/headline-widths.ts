import type { Measure } from './wrap.ts';

/**
 * How wide the letters of the headlines' face (Newsreader, weight 500) are, in hundredths of an em. The face itself is
 * read by a program that does not run in the desk; `headline-widths.test.ts` holds the two together.
 */
const widths: readonly [number, string][] = [
  [22, ' '],
  [24, '.’'],
  [25, ','],
  [26, 'j:'],
  [27, ';'],
  [28, 'l!'],
  [29, 'i()'],
  [35, 'I'],
  [36, 'ft-'],
  [40, 's/'],
  [41, 'r'],
  [43, '”'],
  [44, 'z'],
  [45, 'c'],
  [46, 'J?'],
  [47, 'aeåéä'],
  [51, 'g+'],
  [52, 'x–'],
  [53, 'oö'],
  [54, 'vy'],
  [55, 'uøü§'],
  [56, 'bkq'],
  [57, 'dhpS'],
  [59, 'n0123456789'],
  [61, 'F'],
  [62, 'L'],
  [63, 'P'],
  [64, 'Z'],
  [65, 'EÉ'],
  [67, 'BR…'],
  [68, 'T'],
  [70, 'Y'],
  [71, 'CV'],
  [72, 'æ'],
  [73, 'AÅÄ&'],
  [74, 'X'],
  [75, 'K'],
  [76, 'wG'],
  [77, 'D'],
  [78, 'NOQUÜÖ'],
  [80, 'Ø'],
  [81, '%'],
  [82, 'H'],
  [85, 'm'],
  [100, 'MW'],
  [101, 'Æ'],
];

const byLetter = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100])));

/** What any other letter is taken for. */
const usual = 0.55;

/** About how wide a line of a headline is, in ems: letters are not moved together here as they are in print. */
export const measureHeadline: Measure = (text) =>
  [...text.normalize('NFC')].reduce(
    (width, letter) => width + (byLetter.get(letter) ?? (letter === '\u00A0' ? 0.22 : usual)),
    0,
  );
