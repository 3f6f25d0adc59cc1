import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawBody } from '../src/mdx/draw.ts';
import { toHtml } from '../src/mdx/output.ts';
import { readBody } from '../src/mdx/read.ts';
import { speechAsParagraphs } from './speech.ts';

const surroundings = { person: () => undefined, picture: () => undefined, absolute: (path: string) => path };
const drawn = (body: string) => {
  const read = readBody(body);
  return read.body && toHtml(drawBody(read.body, surroundings)).replace(/\s+/g, ' ');
};

test.each([
  ['- Det virker, siger hun.', '\\- Det virker, siger hun.'],
  ['Hun siger:\n\n- Ja.\n\n- Nej,\nsiger han.\n\nOg så', 'Hun siger:\n\n\\- Ja.\n\n\\- Nej,\nsiger han.\n\nOg så'],
])('%j is shown as a paragraph that begins with a dash', (body, shown) => {
  expect(speechAsParagraphs(body)).toBe(shown);
});

test.each([
  '- a\n- b',
  '* Alene',
  '<FactBox title="Fakta">\n- Alene\n</FactBox>',
  '```\n\n- kode\n\n```',
  '- a\n\n  b',
])('%j stays a list', (body) => {
  expect(speechAsParagraphs(body)).toBe(body);
});

describe('readers see the same', () => {
  test('in every text of the newsroom', () => {
    const files = globSync('content/{releases/*,initiatives,municipalities}/*.mdx');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const body = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
      expect(drawn(speechAsParagraphs(body)), file).toBe(drawn(body));
    }
  });

  test('in whatever else can be written', () => {
    const piece = fc.constantFrom(
      ...[
        '- Ja, siger hun.',
        '\n',
        '\n\n',
        'tekst',
        '- ',
        '* punkt',
        '1. et',
        '  indrykket',
        '    mere',
        '> - citat',
        '---',
      ],
      ...['\n<FactBox title="Fakta">\n', '\n</FactBox>\n', '\n<Quote name="Ida Krog" role="chef">\n', '\n</Quote>\n'],
      ...['## Mellemrubrik', '| a |\n| - |', '\\- Nej', '– Nej', '```\n', '- [ ] a', '[^1]: note', '[^1]'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const body = pieces.join('');
        const before = drawn(body);
        if (before !== undefined) expect(drawn(speechAsParagraphs(body))).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
});
