import { expect, test } from 'vitest';
import { patternOf } from '../files/pattern.ts';
import type { VocabularyEntry } from '../files/vocabulary-file.ts';
import { changedIn, meantPerhaps } from './changed.ts';
import type { Slot } from './plan.ts';

const entry = (word: string, forms: string[] = [], more: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  word,
  pattern: patternOf(word, forms),
  weight: 3,
  isName: false,
  concepts: [],
  ...more,
});
const slot = (typed: string, entries: VocabularyEntry[], more: Partial<Slot> = {}): Slot => ({
  typed,
  entries,
  alternatives: [],
  isLight: false,
  wantsNewest: false,
  corrected: undefined,
  concepts: [],
  ...more,
});
const shown = (query: string, ...slots: Slot[]) =>
  changedIn(query, { phrases: [], slots, isSentence: false, asItStands: undefined }).shown;

test('a corrected word is shown in the form that was meant', () => {
  const veteran = entry('veteran', ['veteranen', 'veteraner']);
  expect(shown('veternaer i job', slot('veternaer', [veteran], { corrected: 'veteran' }))).toBe('veteraner i job');
});

test('a name is shown with its letters and its capital', () => {
  expect(shown('lohde', slot('lohde', [entry('løhde', [], { isName: true })]))).toBe('Løhde');
  expect(shown('Tonder', slot('tonder', [entry('tønde', ['tønder'])]))).toBe('Tønder');
});

test('words written apart are shown together, and the other way', () => {
  expect(shown('virksomheds praktik', slot('virksomheds praktik', [entry('virksomhedspraktik')]))).toBe(
    'virksomhedspraktik',
  );
  expect(shown('CV værksted', slot('cv værksted', [entry('cvværksted')]))).toBe('cv-værksted');
  const parts = [entry('ansøgning', ['ansøgningen']), entry('skema', ['skemaer'])];
  expect(shown('ansøgningsskemaer', slot('ansøgningsskemaer', parts, { corrected: 'ansøgning skema' }))).toBe(
    'ansøgning skemaer',
  );
});

test('two words of a sentence stay two', () => {
  expect(shown('hvor lang tid skal man vente', slot('lang tid', [entry('langtid')]))).toBeUndefined();
});

test('an everyday word that leads to others is never said to have been replaced', () => {
  const everyday = entry('bistandshjælp', [], { weight: 0, concepts: ['cash'] });
  expect(shown('få bistandshjælp', slot('bistandshjælp', [everyday], { concepts: ['cash'] }))).toBeUndefined();
});

test('another form, an old spelling and the beginning of a word are no change', () => {
  const trainee = entry('praktikant', ['praktikanter']);
  expect(shown('praktikanters', slot('praktikanters', [trainee]))).toBeUndefined();
  expect(shown('Åbenrå', slot('åbenrå', [entry('aabenraa', [], { isName: true })]))).toBeUndefined();
  expect(shown('prakti', slot('prakti', [trainee]))).toBeUndefined();
});

test('the query that insists puts what was changed in quotation marks, and leaves the rest', () => {
  const slots = [slot('lohde', [entry('løhde', [], { isName: true })]), slot('praktik', [entry('praktik')])];
  const { instead } = changedIn('Lohde praktik', { phrases: [], slots, isSentence: false, asItStands: undefined });
  expect(instead).toBe('"Lohde" praktik');
});

test('of a word that is right and stands nowhere, what may have been meant is a question', () => {
  const asked = slot('barsel', [], { perhaps: entry('varsel') });
  const plan = { phrases: [], slots: [asked], isSentence: false, asItStands: undefined };
  expect(meantPerhaps('barsel', plan)).toBe('varsel');
  expect(changedIn('barsel', plan).shown).toBeUndefined();
});
