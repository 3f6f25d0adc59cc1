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

test('a form is first of all itself, and otherwise of every word that it can belong to', () => {
  expect(lexicon.wordsOf('leder')).toEqual(['leder', 'lede']);
  expect(lexicon.wordsOf('jobbets')).toContain('job');
  expect(lexicon.wordsOf('gået')).toEqual(expect.arrayContaining(['gå']));
  expect(lexicon.wordsOf('hænderne')).toContain('hånd');
  expect(lexicon.wordsOf('xyzq')).toEqual([]);
});

test('a comparative is found where the form can be nothing else', () => {
  expect(lexicon.wordsOf('stærkere')).toEqual(['stærk']);
});

test('the forms of a word are those that readers may search for, without the genitive', () => {
  expect([...lexicon.formsOf('mand')].sort()).toEqual(['mand', 'manden', 'mænd', 'mændene']);
  expect([...lexicon.formsOf('virksomhed')].sort()).toEqual([
    'virksomhed',
    'virksomheden',
    'virksomheder',
    'virksomhederne',
  ]);
  expect(lexicon.formsOf('ung')).toEqual(expect.arrayContaining(['ungt', 'unge', 'yngre', 'yngst']));
  expect(lexicon.formsOf('hus')).toContain('hus');
  expect(lexicon.formsOf('xyzq')).toEqual(['xyzq']);
});

test('a word stands first in compounds with the joint that it has there', () => {
  expect(lexicon.jointsOf('virksomhed')).toEqual(['s']);
  expect(lexicon.jointsOf('job')).toEqual(['']);
  expect(lexicon.jointsOf('mand')).toEqual(['e']);
  expect(lexicon.jointsOf('stærk')).toEqual([]);
  expect(lexicon.jointsOf('xyzq')).toEqual([]);
});

test('nouns and adjectives are told from verbs, regular or not', () => {
  const isThing = (word: string) => lexicon.isThingOrQuality(word);
  expect(['job', 'stærk', 'arbejde', 'søge', 'gå', 'xyzq'].map(isThing)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  const isAction = (word: string) => lexicon.isAction(word);
  expect(['søge', 'gå', 'arbejde', 'job', 'god', 'xyzq'].map(isAction)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a name is known, and is none where it is a word as well', () => {
  const isName = (word: string) => lexicon.isName(word);
  expect(['københavn', 'job', 'xyzq'].map(isName)).toEqual([true, false, false]);
});

test('all forms are those of every word and every name, each without the genitive', () => {
  const forms = lexicon.allForms();
  for (const form of ['jobbet', 'mænd', 'gik', 'københavn']) expect(forms).toContain(form);
  for (const form of ['jobbets', 'xyzq']) expect(forms).not.toContain(form);
});
