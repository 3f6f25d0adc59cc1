import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBody } from '../../src/mdx/draw.ts';
import { surroundings } from '../../src/mdx/fixtures.ts';
import { toText } from '../../src/mdx/output.ts';
import { readBody } from '../../src/mdx/read.ts';
import { mdxFrontMatter } from '../format/format.ts';
import { slateToMarkdown } from './serializers.ts';
import type { SlateNode } from './slate.ts';

/** What readers see of a file with this body, its paragraphs parted by line feeds. */
function shown(file: string): string {
  const body = file.slice(file.indexOf('\n---\n') + 5);
  const { body: read, problems } = readBody(body);
  if (!read) throw new Error(`${problems.map(({ line, message }) => `${line}: ${message}`).join('\n')}\n${body}`);
  return toText(drawBody(read, surroundings));
}

const save = (nodes: readonly SlateNode[]) => mdxFrontMatter.toFile({ title: 'T', body: slateToMarkdown(nodes) });
const typed = (paragraphs: readonly string[]): SlateNode[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] }));

/**
 * The words and signs, without what typography sets as it should be printed (its own tests show how): the length of
 * dashes, the shape of quotation marks, and which spaces hold together.
 */
const plain = (text: string) =>
  text
    .replace(/-{2}|[–—]/g, '-')
    .replace(/["”]/g, '"')
    .replace(/['’]/g, "'")
    .replaceAll('…', '...')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

test.each([
  '<5 %',
  'Kun <5 % af {alle} – og }',
  'Skriv til <navn@kommune.dk> eller presse@fjordby.example',
  'import af varer',
  'export er vigtigt',
  '</p>',
  '<b>fed</b> og <KeyFigure value="1" label="ja" />',
  '<KeyFigure value="1" label="ja" />',
  '1. januar 2026 træder loven i kraft',
  '1. Job først',
  '1970. Det var året',
  '+ 45 70 00 00 01',
  '+ 45 kroner',
  '* en stjerne',
  '**ikke fed** og _ikke kursiv_ og snake_case_navn',
  '# ikke en rubrik',
  '`ikke kode` og ```',
  '> ikke et citat',
  '---',
  '===',
  '| a | b |',
  '[ ] ikke en opgave',
  '[tekst](https://example.dk) og ![billede](/x.jpg)',
  '[Foto]: Hansen',
  '&nbsp; &lt; &amp; &#123;',
  'https://www.fjordby.example/om_os/*nyt*?a=1&b=2',
  'www.fjordby.example',
  'C:\\mappe\\fil og \\* og \\',
  '~~ikke overstreget~~ og ~5',
  '"lige", »gåseøjne«, ”krøllede”, ‘enkelte’, \'enkelte\' og „tyske“',
  'bløde\u00ADbindestreger og faste\u00A0mellemrum og tynde\u2009mellemrum',
  '  mellemrum foran og bag  ',
  '5 < 6 > 4 && x',
  '$x$ og $$y$$',
  ':::tip',
  'a\\',
])('typed: %s', (text) => {
  expect(plain(shown(save(typed([text]))))).toBe(plain(text));
});

const signs = fc.constantFrom(
  ...[
    '<',
    '>',
    '{',
    '}',
    '&',
    '#',
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '|',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '!',
    '^',
  ],
  ...[
    '"',
    "'",
    '”',
    '“',
    '»',
    '«',
    '’',
    '-',
    '- ',
    '– ',
    '+ ',
    '* ',
    '1. ',
    '12. ',
    '3) ',
    '=',
    '---',
    ':',
    ';',
    '/',
    '$',
  ],
  ...[
    '<5',
    '<b>',
    '</p>',
    '<!-- ',
    ' -->',
    '{tal}',
    '{/* ',
    ' */}',
    'import ',
    'export ',
    'januar ',
    '&lt;',
    '&nbsp;',
    '&#123;',
  ],
  ...[
    '<navn@kommune.dk>',
    'navn@kommune.dk',
    'https://a.dk/b_c',
    'www.a.dk',
    '<KeyFigure value="1" label="b" />',
    '<FactBox title="T">',
  ],
  ...['](', '](/x)', '[^1]', '[x]', ']: ', '![', ' ', '  ', '\u00A0', '\u00AD', '\u200B', '\u2009', '\t', '\u000B'],
  ...['a', 'ord', 'æøå', 'Sophie Løhde', '5 %', '68', '😀', 'é'],
);
const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.array(signs, { minLength: 1, maxLength: 12 }).map((found) => found.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/**
 * Two things are refused with a sentence of their own instead of being text: the mark of a note that is not written, and
 * what is left of a broken letter.
 */
const isText = (paragraphs: readonly string[]) => !paragraphs.some((text) => /\[\^[^\]]*\]|\uFFFD/.test(text));

describe('whatever is typed in the editor', () => {
  test('is what readers see', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }).filter(isText), (paragraphs) => {
        const expected = paragraphs.map(readable).join('\n');
        expect(plain(shown(save(typed(paragraphs))))).toBe(plain(expected));
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

const readable = (text: string) => text.replace(/[\u000B\u000C\u0085\u2028\u2029\r]/g, '\n');
