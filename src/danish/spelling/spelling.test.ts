import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundOf } from './sound.ts';
import { keyboardSpelling, plainSpelling } from './spelling.ts';

test('a name has one spelling, with the letters of today or of before', () => {
  expect(plainSpelling('Åbenrå')).toBe(plainSpelling('Aabenraa'));
  expect(plainSpelling('Løhde')).toBe(plainSpelling('LOEHDE'));
  expect(plainSpelling('Løhde'.normalize('NFD'))).toBe('loehde');
  expect(plainSpelling('for')).not.toBe(plainSpelling('før'));
});

test.each([
  ['Løhde', 'Lohde'],
  ['Løhde', 'Loehde'],
  ['Åbenrå', 'Abenra'],
  ['Ærøskøbing', 'Aeroskobing'],
  ['Tønder', 'Tonder'],
])('%s can be typed as %s on a keyboard without Danish letters', (written, typed) => {
  expect(keyboardSpelling(typed)).toBe(keyboardSpelling(written));
});

test.each([
  ['fleksjob', 'flexjob'],
  ['Sophie', 'Sofie'],
  ['Christian', 'Kristian'],
  ['Kjærulff', 'Kærulf'],
  ['Winther', 'Vinter'],
  ['Løhde', 'Løde'],
])('%s and %s sound alike', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('a word that is spelled in one way already stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(plainSpelling(plainSpelling(word))).toBe(plainSpelling(word));
    }),
  );
});
