import decapsDanish from 'decap-cms-locales/dist/esm/da/index.js';
import decapsEnglish from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, test } from 'vitest';
import { danish, type Phrases } from './danish.ts';

const texts = (group: Phrases, above = ''): [string, string][] =>
  Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : texts(value, `${above}${key}.`),
  );

const english = new Map(texts(decapsEnglish));
const shown = new Map(texts(danish(decapsDanish)));

test('no text of the desk is left in English', () => {
  expect(english.size).toBeGreaterThan(200);
  expect([...english.keys()].filter((key) => !shown.has(key))).toEqual([]);
});

test('the desk has no text that Decap does not use', () => {
  expect([...shown.keys()].filter((key) => !english.has(key))).toEqual([]);
});

test('what Decap fills in, a name or a number, is in the Danish text too', () => {
  const blanks = (text = '') => new Set(text.match(/%\{\w+\}/g));
  const differing = [...english].filter(
    ([key, text]) => blanks(text).symmetricDifference(blanks(shown.get(key))).size > 0,
  );
  // Decap would fill in the English name of a widget, and the name that code has for a field.
  expect(differing.map(([key]) => key)).toEqual([
    'editor.editorControl.field.widgetLabel',
    'editor.editorWidgets.datetime.setToNow',
  ]);
});

describe('Decap’s odd Danish is gone:', () => {
  test.each(['matchede ikke', 'Lav preview', 'Skriver til', 'være være', 'Detalger', 'tidliere', 'logget ind'])(
    '%s',
    (words) => {
      expect([...shown.values()].filter((text) => text.includes(words))).toEqual([]);
    },
  );
});
