import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { expect, it } from 'vitest';
import { isSafeAddress } from './addresses.ts';
import { allowed } from './allow.ts';
import { drawBody } from './draw.ts';
import { surroundings } from './fixtures.ts';
import { toHtml, toText } from './output.ts';
import { readBody } from './read.ts';

const fragments = fc.constantFrom(
  ...[
    '<5',
    '{',
    '}',
    '{a}',
    '{/* x */}',
    '<a@b.dk>',
    '<https://a.dk>',
    '<!-- -->',
    '</p>',
    '<p>',
    '<br/>',
    '<>',
    '</>',
    '<a.b/>',
    '<x:y/>',
  ],
  ...[
    'import af varer',
    'export er',
    'import x from "y"',
    'export const x = 1',
    '\u0000',
    '\u0001',
    '\u007F',
    '\uFFFD',
    '\uD800',
    '\uDC00',
  ],
  ...[
    '\uFDD0',
    '\uFDD2',
    '\uFEFF',
    '\u2028',
    '\u200B',
    '\u202E',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    'tekst',
    'æøå',
    '😀',
    '\u00A0',
    '&nbsp;',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[a](JaVa&#115;cript:x)',
    '[a](&#x6A;avascript&colon;x)',
    '[a](<data:text/html,x>)',
    '[a](//b.dk)',
    '[a](\\\\b)',
    '[a](/x)',
  ],
  ...[
    '[a]: javascript:x',
    '[a]',
    '[a][a]',
    '![a](b)',
    'https://a.dk/x',
    'www.a.dk',
    'a@b.dk',
    '[^1]',
    '[^1]: ',
    '[^"><script>]',
    '&lt;script&gt;',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '<Quote person="karen-holst">',
    '<Quote name="Ida">',
    '</Quote>',
    '<FactBox title="Fakta">',
    '</FactBox>',
    '<KeyFigure value="1" label="ja" />',
  ],
  ...[
    '<KeyFigure value={alert(1)} label="x" />',
    '<KeyFigure {...x} />',
    '<KeyFigure value="1" label="x" onclick="x" />',
    '<KeyFigure value="1" label="&#1;" />',
  ],
  ...[
    '<Figure file="/media/2026/besoeg.jpg" decorative credit="Fjordby" />',
    '<Figure file="/media/../x.jpg" alt="x" credit="ab" />',
    '<Figure',
  ],
  ...[
    '<Video address="https://a.dk/x" title="Se med" />',
    '<Video address="javascript:x" title="abc" />',
    '<script>alert(1)</script>',
    '<img src=x onerror=x>',
  ],
  ...[
    '# ',
    '## ',
    '###### ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12. juni ',
    '> ',
    '\\- ',
    '– ',
    '- [ ] ',
    '| a | b |\n|:--|--:|\n| 1 | 2 |',
    '|',
    '---',
    '===',
    '```',
    '~~~',
    '`',
    '**',
    '*',
    '_',
    '~~',
    '\\',
  ],
);
/** What may be written, so that much of it is drawn. */
const allowedFragments = fc.constantFrom(
  ...[
    'tekst',
    'æøå',
    '"',
    "'",
    ' - ',
    '5 %',
    '12. juni',
    'import af',
    '&lt;5',
    '&nbsp;',
    '<',
    '>',
    '}',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
  ],
  ...[
    '# ',
    '#### ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '3. ',
    '> ',
    '\\- ',
    '– ',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '\\\n',
    '---',
    '|',
    '|-|-|',
  ],
  ...[
    '[a](/x)',
    '[a](https://a.dk)',
    'www.a.dk',
    'a@b.dk',
    '[^1]',
    '\n\n[^1]: note\n\n',
    '| a | b |\n|:--|--:|\n| 1 | 2 |\n',
  ],
  ...[
    '\n\n<KeyFigure value="1" label="ja" />\n',
    '\n\n<Quote person="karen-holst">\n',
    '\n</Quote>\n\n',
    '\n\n<FactBox title="Fakta">\n',
    '\n</FactBox>\n',
  ],
  ...[
    '\n\n<Figure file="/media/2026/besoeg.jpg" decorative credit="Fjordby" />\n',
    '\n<Video address="https://a.dk/x" title="Se med" />\n',
  ],
);
const hostile = fc.oneof(
  { weight: 8, arbitrary: fc.array(allowedFragments, { maxLength: 20 }).map((parts) => parts.join('')) },
  { weight: 6, arbitrary: fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join('\n')) },
  { weight: 2, arbitrary: fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join('\n\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fragments, fc.integer({ min: 1, max: 400 })).map(([part, times]) => part.repeat(times)),
  },
);

function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}

/** What must hold of every text that anyone may type. */
function checkAnswer(source: string, firstLine: number): void {
  const { body, problems } = readBody(source, firstLine);
  if (!body) {
    const last = firstLine + source.split(/\r\n|\r|\n/).length - 1;
    expect(problems).not.toHaveLength(0);
    for (const { line, message, remedy } of problems) {
      expect(line).toBeGreaterThanOrEqual(firstLine);
      expect(line).toBeLessThanOrEqual(last);
      expect(message).toMatch(/\.$|…$/);
      expect(remedy).not.toBe('');
      expect(`${message}${remedy}`).not.toMatch(/expected|unexpected|undefined|parse/i);
    }
    return;
  }
  const tree = drawBody(body, surroundings);
  expect(new Set(typesOf(tree))).not.toContain('raw');
  expect([...new Set(typesOf(tree))].filter((type) => !['root', 'element', 'text'].includes(type))).toEqual([]);
  const elements = elementsOf(tree);
  for (const { tagName, properties } of elements) {
    expect([...allowed.keys()]).toContain(tagName);
    for (const name of Object.keys(properties)) expect([...(allowed.get(tagName) ?? [])]).toContain(name);
    if (tagName === 'a') expect(isSafeAddress(String(properties['href']))).toBe(true);
  }
  const ids = elements.flatMap(({ properties }) => properties['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const html = toHtml(tree);
  expect(html + toText(tree)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFD]/);
  expect(html).not.toMatch(
    /<(?:script|style|iframe|input|html|body)|<[a-z][^>]*\s(?:on\w+|style)=|<[a-z][^>]*="\s*javascript/i,
  );
}

it('any text is either drawn with nothing but allowed elements, properties and addresses, or has problems with lines', () => {
  fc.assert(fc.property(hostile, fc.integer({ min: 1, max: 30 }), checkAnswer), { numRuns: 1500 });
}, 120_000);

it.each([
  ['a line of a megabyte', 'ø'.repeat(1_000_000)],
  ['ten thousand quotation marks', '>'.repeat(10_000)],
  ['ten thousand stars', '*'.repeat(10_000)],
  ['ten thousand brackets', '['.repeat(10_000)],
  ['ten thousand braces', '{'.repeat(10_000)],
  ['ten thousand dashes', '- '.repeat(10_000)],
  ['ten thousand open tags', '<x>'.repeat(10_000)],
  ['ten thousand blocks in one another', '<FactBox title="ab">\n'.repeat(2_000) + '</FactBox>\n'.repeat(2_000)],
  ['thirty thousand underscores', '_a_'.repeat(6_000)],
  ['thirty thousand entities', '&amp;'.repeat(3_900)],
  ['a table of five thousand columns and rows', `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|\n'.repeat(4000)}`],
  ['nothing', ''],
])(
  '%s is answered',
  (_claim, source) => {
    checkAnswer(source, 1);
  },
  20_000,
);
