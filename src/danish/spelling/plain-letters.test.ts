import { expect, test } from 'vitest';
import { plainLetters } from './plain-letters.ts';
import { joinedSpelling } from './spelling.ts';

test.each([
  ['Åen ved Café Ærø', 'AAen ved Cafe AEroe'],
  ['Øjvind', 'OEjvind'],
  ['Malmö och Gävle', 'Malmoe och Gaevle'],
  ['Straße', 'Strasse'],
  ['Seyðisfjörður', 'Seydisfjoerdur'],
  ['Þór', 'THor'],
  ['Łódź', 'Lodz'],
  ['Đorđe', 'Dorde'],
  ['Ǿ ǿ ǽ', 'OE oe ae'],
  ['Abc 123 – %', 'Abc 123 – %'],
])('“%s” is “%s” with the letters that stand everywhere', (written, plain) => {
  expect(plainLetters(written)).toBe(plain);
  expect(plainLetters(written.normalize('NFD'))).toBe(plain);
});

test('a word with a hyphen is the same as without', () => {
  expect(joinedSpelling('A-kasse')).toBe('akasse');
  expect(joinedSpelling('Tids-ån-den')).toBe('tidsaanden');
});
