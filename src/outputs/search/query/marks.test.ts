import { expect, test } from 'vitest';
import { readSet } from '../../../../scripts/bench-search/data.ts';
import { markedText } from '../engine/excerpt.ts';
import type { VocabularyEntry } from '../files/vocabulary-file.ts';
import { wordsIn } from '../words-in.ts';
import { marksOf } from './marks.ts';
import type { Plan, Slot } from './plan.ts';

const entry = (word: string): VocabularyEntry => ({
  word,
  pattern: [],
  weight: 3,
  isName: false,
  concepts: [],
});
const slot = (words: string[]): Slot => ({
  typed: words.join(' '),
  entries: words.map(entry),
  alternatives: [],
  isLight: false,
  wantsNewest: false,
  corrected: undefined,
  concepts: [],
});

/** Asks for words of a text: each, pairs that overlap as a phrase, and three in a row. */
function planFor(text: string): Plan {
  const words = wordsIn(text).map(({ word }) => word.toLowerCase());
  const rows = words.flatMap((_, at) => [words.slice(at, at + 2).join(' '), words.slice(at, at + 3).join(' ')]);
  return { phrases: rows, slots: [slot(words.slice(0, 4)), slot(rows)], isSentence: false, asItStands: undefined };
}

test.each(['development', 'own', 'judged'] as const)('in the %s set, marks never add or drop a letter', (name) => {
  for (const { title, paras } of readSet(name).releases)
    for (const text of [title, ...paras]) {
      const runs = markedText(text, marksOf(planFor(title), new Map())(text));
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }
});
