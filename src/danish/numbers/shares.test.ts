import { expect, test } from 'vitest';
import { percentOf, shareInWords } from './shares.ts';

/** The percent that a text names, as the search reads it: number words are digits by then. */
const percentIn = (text: string): number[] =>
  shareInWords.flatMap((pattern) => {
    const { groups } = new RegExp(pattern, 'iu').exec(text) ?? {};
    return groups ? percentOf(groups) : [];
  });

test.each([
  ['hver anden ledig', [50]],
  ['hvert andet job', [50]],
  ['Hver fjerde borger', [25]],
  ['hver tredje', [33]],
  ['to tredjedele', [33]],
  ['2 tredjedele', [67, 66]],
  ['en halvdel', [50]],
  ['3 fjerdedele', [75]],
  ['en tyvendedel', [5]],
  ['6 ud af 10', [60]],
  ['10 ud af 10', [100]],
  ['1 ud af 6', [17, 16]],
])('“%s” is %j percent', (text, percent) => expect(percentIn(text)).toEqual(percent));

test.each(['12 ud af 10', '0 ud af 10', '5 ud af 0'])('“%s” is no share', (text) =>
  expect(percentIn(text)).toEqual([]),
);
