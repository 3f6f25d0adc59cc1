import { expect, test } from 'vitest';
import { pluralsOf, singularsOf } from './irregular.ts';

test.each([
  ['mand', ['mænd', 'mænds', 'mændene', 'mændenes']],
  ['landmand', ['landmænd', 'landmænds', 'landmændene', 'landmændenes']],
  ['bonde', ['bønder', 'bønders', 'bønderne', 'bøndernes']],
  ['øje', ['øjne', 'øjnes', 'øjnene', 'øjnenes']],
  ['konto', ['konti', 'kontis', 'kontiene', 'kontienes']],
  ['ko', ['køer', 'køers', 'køerne', 'køernes']],
])('the plural of “%s” is %j', (noun, forms) => expect(pluralsOf(noun)).toEqual(forms));

test.each(['job', 'brand', 'constructor', 'sako'])('“%s” has no plural of that kind', (noun) =>
  expect(pluralsOf(noun)).toEqual([]),
);

test.each([
  ['bønderne', ['bonde']],
  ['landmænd', ['landmand']],
  ['mændenes', ['mand']],
  ['fødders', ['fod']],
  ['jobs', []],
  ['o', []],
])('“%s” may be of %j', (form, nouns) => expect(singularsOf(form)).toEqual(nouns));
