import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findUnreadable, hideProgramWords, NEUTRAL, showHidden } from './characters.ts';

describe('a character that no reader can see', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\b', 'U+0008'],
    ['\u000B', 'U+000B'],
    ['\f', 'U+000C'],
    ['\u000E', 'U+000E'],
    ['\u001F', 'U+001F'],
    ['\u007F', 'U+007F'],
    ['\u009F', 'U+009F'],
    ['\uFDD0', 'U+FDD0'],
    ['\uFDEF', 'U+FDEF'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFFFF', 'U+FFFF'],
    ['\u200E', 'U+200E'],
    ['\u200F', 'U+200F'],
    ['\u061C', 'U+061C'],
    ['\u202A', 'U+202A'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
  ])('is found where it stands and told by its number: %j is %s', (character, name) => {
    const found = findUnreadable(`Nyt${character}job${character}`);
    expect(found).toMatchObject({ at: 3, message: expect.stringContaining(`styretegn (${name})`) });
    expect(found?.remedy).toContain('ren tekst');
  });

  it.each(['\uFFFD', '\uD83D', '\uDE42'])('is a broken letter, which another character set left: %j', (character) => {
    expect(findUnreadable(`Bes${character}g`)).toMatchObject({
      at: 3,
      message: expect.stringContaining('gået i stykker'),
    });
    expect(findUnreadable(`Bes${character}g`)?.remedy).toContain('UTF-8');
  });

  it.each([
    'Nyt job\r\n\tpå havnen\n',
    'æøå ÆØÅ é ü',
    'blødt\u00ADdelt, fast\u00A0mellemrum',
    '🙂 𝒜',
    '\uFDCF\uFDF0\uFFFC',
  ])('is none of %j', (text) => {
    expect(findUnreadable(text)).toBeUndefined();
  });
});

const words = fc.string({
  unit: fc.constantFrom('import', 'export', 'importen', 'eksport', 'i', 'e', '\n', ' ', '\t', '{', '<', 'æ', '"'),
});

describe('a line that begins with import or export', () => {
  it.each(['import af varer', 'export', '\t import', 'Vi\n  export', 'export\nimport'])(
    'is hidden and shown again: %j',
    (text) => {
      expect(hideProgramWords(text)).not.toMatch(/^\s*(?:import|export)/m);
      expect(showHidden(hideProgramWords(text))).toBe(text);
    },
  );

  it('is no program for the parser, in any text, and all stands where it stood', () => {
    fc.assert(
      fc.property(words, (text) => {
        const hidden = hideProgramWords(text);
        expect(hidden).not.toMatch(/^[ \t]*(?:import|export)\b/m);
        expect(hidden.length).toBe(text.length);
        expect(showHidden(hidden)).toBe(text);
      }),
    );
  });

  it.each(['importen steg', 'Vi import og eksport', 'eksport', 'imponerende', 'Import steg', 'e', 'i'])(
    'is not one that says “%s”, which stays as it is',
    (text) => {
      expect(hideProgramWords(text)).toBe(text);
    },
  );
});

test('what stood in the parser’s way is shown again, and all else is left alone', () => {
  expect(showHidden(`5 ${NEUTRAL} 7`)).toBe('5 < 7');
  expect(showHidden('\uFDCF\uFDD3 æ')).toBe('\uFDCF\uFDD3 æ');
});
