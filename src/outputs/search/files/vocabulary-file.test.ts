import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsBy, patternOf } from './pattern.ts';
import { readVocabulary, writeVocabulary, type VocabularyEntry } from './vocabulary-file.ts';

const word = fc.stringMatching(/^[a-zæøå0-9 ]{1,20}$/).filter((written) => written.trim() === written);
const entry = fc.record({
  word,
  pattern: fc.array(fc.stringMatching(/^[0-5][a-zæøå]{0,4}$/), { maxLength: 4 }),
  weight: fc.nat(9),
  isName: fc.boolean(),
  concepts: fc.array(word, { maxLength: 2 }),
});
const entries = fc.uniqueArray(entry, { selector: ({ word }) => word, maxLength: 30 });
const sorted = (all: readonly VocabularyEntry[]) => all.toSorted((a, b) => (a.word < b.word ? -1 : 1));

test('the search page reads the words that the build wrote', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(readVocabulary(writeVocabulary(all))).toEqual(sorted(all));
    }),
  );
});

test('the same words give the same file, in whatever order they come', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(writeVocabulary(all.toReversed())).toBe(writeVocabulary(all));
    }),
  );
});

test('a word’s forms can be made from its pattern', () => {
  const forms = ['bøger', 'bogen', 'bøgerne'];
  expect(formsBy('bog', patternOf('bog', ['bog', ...forms])).sort()).toEqual(forms.toSorted());
});
