import { expect, test } from 'vitest';
import { ordinalOfWord, valueOfWord } from './number-words.ts';

test.each([
  ['to', 2],
  ['Nitten', 19],
  ['tyve', 20],
  ['enogtyve', 21],
  ['toogtredive', 32],
  ['fireogfyrre', 44],
  ['niogfyrre', 49],
  ['halvtreds', 50],
  ['enogtres', 61],
  ['syvoghalvfjerds', 77],
  ['otteogfirs', 88],
  ['nioghalvfems', 99],
  ['hundrede', 100],
  ['tusind', 1000],
  ['tusinde', 1000],
])('“%s” is %i', (word, value) => expect(valueOfWord(word)).toBe(value));

test.each(['en', 'et', 'nul', 'tiogtyve', 'huset'])('“%s” is no amount', (word) =>
  expect(valueOfWord(word)).toBeUndefined(),
);

test.each([
  ['første', 1],
  ['Syvende', 7],
  ['tyvende', 20],
  ['enogtredivte', 31],
])('“%s” is number %i', (word, number) => expect(ordinalOfWord(word)).toBe(number));

test('“toogtredivte” is no day of a month', () => expect(ordinalOfWord('toogtredivte')).toBeUndefined());
