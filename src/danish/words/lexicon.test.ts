import { expect, test } from 'vitest';
import { openLexicon } from './lexicon.ts';

const lexicon = await openLexicon();

test.each([
  ['mænd', 'mand'],
  ['landmændene', 'landmand'],
  ['bønder', 'bonde'],
  ['børnene', 'barn'],
  ['kurser', 'kursus'],
  ['centret', 'center'],
  ['centre', 'center'],
  ['museet', 'museum'],
  ['jobbet', 'job'],
  ['praktikkens', 'praktik'],
  ['virksomhedernes', 'virksomhed'],
  ['gik', 'gå'],
  ['bedre', 'god'],
  ['ældste', 'gammel'],
])('%s is a form of %s', (form, word) => {
  expect(lexicon.wordsOf(form)).toContain(word);
});

test.each([
  ['leder', 'ledig'],
  ['ledige', 'lede'],
  ['ledere', 'led'],
  ['modtagelsen', 'modtager'],
  ['forlig', 'for'],
])('%s is no form of %s, however alike they look', (form, word) => {
  expect(lexicon.wordsOf(form)).not.toContain(word);
});

test('every form of a word leads back to it', () => {
  for (const word of ['mand', 'job', 'kursus', 'virksomhed', 'lærling', 'center', 'søge', 'ung', 'barn'])
    for (const form of lexicon.formsOf(word)) expect(lexicon.wordsOf(form)).toContain(word);
});

test('a verb is known from a noun, also when it is irregular', () => {
  expect([lexicon.isAction('modtage'), lexicon.isAction('modtager'), lexicon.isThingOrQuality('modtager')]).toEqual([
    true,
    false,
    true,
  ]);
});
