import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBody } from './draw.ts';
import { plain, surroundings } from './fixtures.ts';
import { toHtml, toText } from './output.ts';
import { readBody } from './read.ts';

const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Det er ${words.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join('\n\n'));

describe('plain text', () => {
  it('of simple text is that text', () => {
    fc.assert(
      fc.property(paragraphs, (source) => {
        const { body } = readBody(source);
        expect(body && toText(body.tree)).toBe(source);
        expect(body && toText(drawBody(body, surroundings))).toBe(source);
      }),
    );
  });

  it('keeps soft hyphens and no-break spaces', () => {
    expect(plain('kommu\u00ADne&shy;n og&nbsp;by')).toBe('kommu\u00ADne\u00ADn og\u00A0by');
  });

  it('parts paragraphs and blocks by a blank line, items and rows by a line', () => {
    const source = [
      '## Om os\n\nTekst\\\nmere.',
      '* a\n* b\n\n1. c\n2. d',
      '| x | y |\n|---|---|\n| 1 | 2 |',
      '- Ja.',
      '```\nkode\n```',
      '<FactBox title="Fakta">\n<KeyFigure value="5 %" label="i job" source="STAR" />\n<KeyFigure value="7" label="ledige" />\n</FactBox>',
      '<Quote person="karen-holst">\nJa.\n</Quote>',
    ].join('\n\n');
    expect(plain(source)).toBe(
      [
        'Om os\n\nTekst\nmere.',
        '• a\n• b\n\n1. c\n2. d',
        'x, y\n1, 2',
        '– Ja.',
        'kode',
        'Fakta\n\n5\u00A0% i job (Kilde: STAR)\n7 ledige',
        'Ja.\n\nKaren Holst, borgmester',
      ].join('\n\n'),
    );
  });
});

describe('HTML', () => {
  it('holds what staff typed as text, never as markup', () => {
    expect(toHtml({ type: 'root', children: [{ type: 'text', value: '<b>&' }] })).toBe('&#x3C;b>&#x26;');
  });
});
