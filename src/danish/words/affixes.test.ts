import { expect, test } from 'vitest';
import { readSuffixes } from './affixes.ts';

/** What a word becomes by the rules of one flag. */
function formsBy(rules: string, flag: string, word: string): string[] {
  return readSuffixes(rules)
    .filter((suffix) => suffix.flag === flag && suffix.when.test(word) && word.endsWith(suffix.strip))
    .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
}

test('a word gets the ending that its own ending asks for', () => {
  const rules = "SFX 10 Y 2\nSFX 10 0 s/34 [^sxz]\t+GENITIV\nSFX 10 0 ' [sxz]\nSFX 4 a en a";
  expect(formsBy(rules, '10', 'kommune')).toEqual(['kommunes']);
  expect(formsBy(rules, '10', 'kursus')).toEqual(["kursus'"]);
  expect(formsBy(rules, '4', 'tema')).toEqual(['temen']);
  expect(formsBy(rules, '4', 'temas')).toEqual([]);
});

test('an ending that is taken away leaves nothing behind', () => {
  expect(formsBy('SFX 60 e 0 e', '60', 'søge')).toEqual(['søg']);
});

test('what takes a further ending is written out with it, and alone where it may stand so', () => {
  const rules = 'SFX 2 0 en/10 .\nSFX 10 0 s [^s]';
  expect(formsBy(rules, '2', 'job')).toEqual(['joben', 'jobens']);
  expect(formsBy('SFX 3 0 b/11,8 b\nSFX 11 0 et [^e]', '3', 'job')).toEqual(['jobbet']);
});

test('a further ending is added only to what it fits, be that the first ending or the letter before it', () => {
  const further = 'SFX 11 0 et b\nSFX 11 0 en d\nSFX 11 b er b';
  expect(formsBy(`SFX 3 0 b/11 b\n${further}`, '3', 'job')).toEqual(['jobb', 'jobbet']);
  expect(formsBy(`SFX 3 0 b/11 .\n${further}`, '3', 'job')).toEqual(['jobb', 'jobbet']);
  expect(formsBy('SFX 3 b 0/11 b\nSFX 11 0 et b', '3', 'job')).toEqual(['jo', 'joet']);
  expect(formsBy('SFX 3 0 e/11 .\nSFX 11 0 r de', '3', 'bande')).toEqual(['bandee']);
});

test('how a word stands in compounds is no form of it, but for the one that is', () => {
  const rules = ['29', '30', '31', '89', '90', '34'].map((flag) => `SFX ${flag} 0 x .`).join('\n');
  expect(readSuffixes(rules).map(({ flag }) => flag)).toEqual(['34']);
  expect(formsBy('SFX 2 0 en/34 .\nSFX 34 0 x .', '2', 'job')).toEqual(['joben']);
});

test('a comparative is known, also where it comes last', () => {
  const isComparative = (rules: string) => readSuffixes(rules).map((suffix) => suffix.isComparative);
  expect(isComparative('SFX 23 0 ere .\nSFX 38 0 est .\nSFX 10 0 s .')).toEqual([true, true, false]);
  expect(isComparative('SFX 5 0 n/23 .\nSFX 23 0 ere .')).toEqual([false, true, true]);
  expect(isComparative('SFX 23 0 ere/10 .\nSFX 10 0 s .')).toEqual([true, true, false]);
});

test('other lines of the file are no endings', () => {
  expect(readSuffixes('SET UTF-8\nPFX 7 0 u .\n# SFX 10 0 s .\nSFX 10 Y 1\n')).toEqual([]);
});
