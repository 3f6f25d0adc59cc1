import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, markedText } from './excerpt.ts';

const mark = (text: string, word: string, slot = 0) => ({
  from: text.indexOf(word),
  to: text.indexOf(word) + word.length,
  slot,
});
const join = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

test('what was found is marked, and the rest is not', () => {
  const text = 'gav flere praktik og job';
  expect(excerptOf(text, [mark(text, 'praktik'), mark(text, 'job', 1)])).toEqual([
    { text: 'gav flere ', marked: false },
    { text: 'praktik', marked: true },
    { text: ' og ', marked: false },
    { text: 'job', marked: true },
  ]);
});

test('an excerpt of a long text is cut between words, where most of what was asked for stands together', () => {
  const filler = 'ord '.repeat(100);
  const text = `${filler}praktik ${filler}praktik og fleksjob ${filler}`;
  const second = text.lastIndexOf('praktik');
  const marks = [mark(text, 'praktik'), { from: second, to: second + 7, slot: 0 }, mark(text, 'fleksjob', 1)];
  const runs = excerptOf(text, marks);
  expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['praktik', 'fleksjob']);
  expect(join(runs)).toMatch(/^… (?:ord )+praktik og fleksjob (?:ord ?)+…$/);
  expect(join(runs).length).toBeLessThan(240);
});

test('any text comes through whole, whatever is in it, and wherever it is marked', () => {
  const marked = fc.tuple(fc.string(), fc.array(fc.nat(40), { maxLength: 8 })).map(([text, cuts]) => {
    const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const marks = ends.flatMap((from, index) =>
      index % 2 === 0 && ends[index + 1] !== undefined ? [{ from, to: ends[index + 1] ?? 0, slot: 0 }] : [],
    );
    return { text, marks };
  });
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      expect(join(markedText(text, marks))).toBe(text);
    }),
  );
});
