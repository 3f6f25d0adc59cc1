import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './excerpt.ts';

/** As Pagefind writes an excerpt: escaped words, those that were found in `<mark>`. */
const written = (words: readonly { text: string; marked: boolean }[]) =>
  words
    .map(({ text, marked }) => ({ escaped: text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), marked }))
    .map(({ escaped, marked }) => (marked ? `<mark>${escaped}</mark>` : escaped))
    .join('');

test('what was found is marked, and the rest is not', () => {
  expect(runsOf('gav flere <mark>praktik</mark> og <mark>job</mark>')).toEqual([
    { text: 'gav flere ', marked: false },
    { text: 'praktik', marked: true },
    { text: ' og ', marked: false },
    { text: 'job', marked: true },
  ]);
});

test('markup in a release’s text is shown as it stands and never becomes part of the page', () => {
  expect(runsOf('skriv &lt;mark&gt;<mark>&lt;img</mark> src=x onerror=alert(1)&gt;')).toEqual([
    { text: 'skriv <mark>', marked: false },
    { text: '<', marked: false },
    { text: 'img', marked: true },
    { text: ' src=x onerror=alert(1)>', marked: false },
  ]);
});

test('the full stop after a word that was found is not marked', () => {
  expect(runsOf('kom i <mark>(praktik).</mark>').filter(({ marked }) => marked)).toEqual([
    { text: 'praktik', marked: true },
  ]);
});

test('any text comes through whole, whatever is in it', () => {
  const word = fc.record({ text: fc.string().filter((text) => !text.includes('&')), marked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const join = (of: readonly { text: string }[]) => of.map(({ text }) => text).join('');
      expect(join(runsOf(written(words)))).toBe(join(words));
    }),
  );
});
