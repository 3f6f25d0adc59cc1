import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenate } from './hyphenation.ts';

const visible = (text: string) => hyphenate(text).replaceAll('\u00AD', '-');

test('a long compound may break at its joint', () => {
  expect(visible('virksomhedspraktik')).toBe('virksomheds-praktik');
  expect(visible('Nye kontanthjælpsmodtagere i job')).toBe('Nye kontanthjælps-modtagere i job');
});

test.each([
  'arbejds-markeds-uddannelse',
  'Ungdoms-uddannelses-vejledningen',
  'uddannelses-institution',
  'sammen-hængende',
  'informa-tioner',
  'konsu-lenterne',
])('a word breaks at its joints, or else near its middle: %s', (broken) => {
  expect(visible(broken.replaceAll('-', ''))).toBe(broken);
});

test('a word without syllables, and a number, stay whole', () => {
  expect(visible('aaaaaaaaaaaa 123456789012 kommunerne12')).toBe('aaaaaaaaaaaa 123456789012 kommunerne12');
});

test('short words are left alone', () => {
  expect(visible('Flere i job på havnen')).toBe('Flere i job på havnen');
});

test('of two joints that stand close the first is taken', () => {
  expect(visible('aaassasmaaaa')).toBe('aaas-sasmaaaa');
});

test('nothing is changed but where words may break, and no part is shorter than four letters', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvæøå'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(word, (word) => {
      expect(hyphenate(word).replaceAll('\u00AD', '')).toBe(word);
      const parts = hyphenate(word).split('\u00AD');
      expect(parts.length === 1 || parts.every((part) => part.length >= 4)).toBe(true);
    }),
  );
});
