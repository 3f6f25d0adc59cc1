import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { hideFromMdx, showToStaff } from './escape.ts';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  children?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const read = (body: string): Node[] => nodesOf(mdxToMdast(`\n${body}`));
const visible = (body: string) =>
  read(body)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => value)
    .join('');

/** Whatever staff can type, in any order. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '{',
          '}',
          '\\',
          '`',
          '``',
          '```',
          '~~~',
          '|',
          '*',
          '_',
          '-',
          '- ',
          '> ',
          '1. ',
          '# ',
          '    ',
          '\n',
          '\n\n',
        ],
        ...[
          'import ',
          'export ',
          'import',
          '<5',
          '<b>',
          '</b>',
          '<br/>',
          '<!-- x -->',
          '{tal}',
          '{/* x */}',
          '&lt;',
          '&#123;',
        ],
        ...[
          '<https://star.dk/a_b>',
          '<presse@fjordby.example>',
          '](<a b>)',
          '[a]',
          '(b)',
          '$',
          '$$',
          '"',
          '&amp;',
          '---\n',
        ],
        ...['\n<Quote name="Ida Krog" role="chef">\n', '\n</Quote>\n', '\n<FactBox title="Fakta">\n', '\n</FactBox>\n'],
        ...[
          '<KeyFigure value="5" label="{x}" />',
          '<Quote name={x}>',
          '</Quote>',
          '<Figure',
          ' file="/media/a.jpg"',
          '/>',
        ],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

describe('what staff type', () => {
  test('never becomes code that the site would run or stumble over', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const node of read(hideFromMdx(text))) {
          expect(node.type).not.toMatch(/Expression|Esm/);
          if (node.type.startsWith('mdxJsx')) expect([...blocks.keys()]).toContain(node.name);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('is written the same way when it is saved again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const written = hideFromMdx(text);
        expect(hideFromMdx(written)).toBe(written);
        expect(hideFromMdx(showToStaff(written))).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['Kun <5 % og {tal} er med', 'Kun <5 % og {tal} er med'],
    ['import af varer', 'import af varer'],
    ['export er vigtigt', 'export er vigtigt'],
    ['A <- B <b>fed</b> <!-- x -->', 'A <- B <b>fed</b> <!-- x -->'],
    ['\\{5\\} \\<5', '{5} <5'],
    ['Skriv til <presse@fjordby.example>', 'Skriv til presse@fjordby.example'],
    ['Se <https://star.dk/a_b_c>', 'Se https://star.dk/a_b_c'],
    ['Koden `<b>{x}</b>` og <b>', 'Koden <b>{x}</b> og <b>'],
  ])('%s is what readers see', (text, seen) => {
    expect(visible(hideFromMdx(text))).toBe(seen);
  });

  test('a link in angle brackets still leads to the same address', () => {
    expect(read(hideFromMdx('[a](<https://star.dk/a b>)')).find(({ type }) => type === 'link')?.url).toBe(
      'https://star.dk/a%20b',
    );
  });
});

describe('what the file holds', () => {
  test.each([
    ['Kun &lt;5 % og &#123;tal&#125;', 'Kun <5 % og {tal}'],
    ['&#105;mport af varer', 'import af varer'],
    ['Om `&lt;` i kode', 'Om `&lt;` i kode'],
    ['Tegnet &lt;Quote name="x">', 'Tegnet <Quote name="x">'],
  ])('%s is shown to staff as %s', (body, shown) => {
    expect(showToStaff(body)).toBe(shown);
    expect(hideFromMdx(shown)).toBe(body);
  });

  test('a block and the code in it are left alone, the text in it is not', () => {
    const body = [
      '<FactBox title="Under {fem} < ti">',
      'Kun <5 %',
      '',
      '```',
      '<kode>{x}</kode>',
      '```',
      '</FactBox>',
      '',
      '<KeyFigure value="<5 %" label="af alle" />',
    ].join('\n');
    expect(hideFromMdx(body)).toBe(body.replace('Kun <5', 'Kun &lt;5'));
  });
});
