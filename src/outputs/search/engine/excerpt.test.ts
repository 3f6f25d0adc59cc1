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

test('of all places, the first is shown that has most different things asked for, and of these the one with most', () => {
  const places = [
    'først praktik praktik praktik praktik',
    'så praktik fleksjob',
    'derpå praktik praktik fleksjob',
    'siden praktik praktik fleksjob',
    'til sidst fleksjob',
  ];
  const text = places.join(` ${'ord '.repeat(100)}`);
  const marks = [...text.matchAll(/praktik|fleksjob/g)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    slot: found.length,
  }));
  expect(join(excerptOf(text, marks))).toContain(places[2]);
});

test('the excerpt begins in the middle of a text only as far before what was found as there is room', () => {
  const filler = 'ord '.repeat(100);
  const text = `${filler}praktik ${filler}`;
  const [before, found, after] = excerptOf(text, [mark(text, 'praktik')]).slice(1);
  expect(found).toEqual({ text: 'praktik', marked: true });
  expect(Math.abs((before?.text.length ?? 0) - (after?.text.length ?? 0))).toBeLessThan(10);
});

test('an excerpt is a piece of the text, no longer than one reads, with something marked in it', () => {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('job', 'og', 'praktik,', '”praktik”', 'fleksjob-praktik.', 'kommunen') },
    { weight: 1, arbitrary: fc.constantFrom(`https://${'a'.repeat(250)}/praktik/${'b'.repeat(250)}`, 'x'.repeat(250)) },
  );
  const searched = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => {
    const text = words.join(' ');
    const marks = [...text.matchAll(/job|praktik/g)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
      slot: found.length,
    }));
    return { text, marks };
  });
  fc.assert(
    fc.property(searched, ({ text, marks }) => {
      const runs = excerptOf(text, marks);
      const shown = join(runs).replace(/^… | …$/g, '');
      expect(runs.some(({ marked }) => marked)).toBe(marks.length > 0);
      expect(text).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 500 },
  );
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
