import fc from 'fast-check';
import { fromHtml as parsed } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { plain } from '../fixtures.ts';
import { programs, type Program } from './clipboards/programs.fixtures.ts';
import { fromHtml, writeBody } from './from-html.ts';

interface Word {
  style: 'plain' | 'bold' | 'italic' | 'both' | 'internal';
  before: string;
  way: number;
  id: number;
}

type Block =
  | { kind: 'paragraph'; words: Word[] }
  | { kind: 'heading'; words: Word[] }
  | { kind: 'list'; ordered: boolean; items: { level: number; words: Word[] }[] }
  | { kind: 'table'; rows: Word[][][] }
  | { kind: 'internal'; way: number; id: number };

const word = fc.record<Word>({
  style: fc.constantFrom('plain', 'plain', 'bold', 'italic', 'both', 'internal'),
  // What may stand before a word, also what looks like a mark of Markdown, a list or MDX.
  before: fc.constantFrom(
    '',
    '',
    ' ',
    ' ',
    '- ',
    '– ',
    '1. ',
    '# ',
    '&lt;',
    '{',
    '*',
    '_',
    '&nbsp;',
    ' &nbsp;',
    '<br>',
    '&shy;',
    '&gt; ',
    '| ',
    '[',
    '`',
  ),
  way: fc.nat(20),
  id: fc.nat(99_999),
});
const line = fc.array(word, { minLength: 1, maxLength: 5 });
const items = fc.array(fc.record({ step: fc.nat(2), words: line }), { minLength: 1, maxLength: 5 }).map((found) => {
  let level = 1;
  return found.map(({ step, words }, index) => {
    level = index === 0 ? 1 : Math.min(3, Math.max(1, level + step - 1));
    return { level, words };
  });
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), words: line }),
  fc.record({ kind: fc.constant('heading' as const), words: line }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(line, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('internal' as const), way: fc.nat(20), id: fc.nat(99_999) }),
);

/** A document in a program's markup, with the words that are for readers in their order. */
function written(blocks: readonly Block[], program: Program): { html: string; visible: string[] } {
  const visible: string[] = [];
  const pick = (ways: readonly ((words: string) => string)[], way: number, id: number) =>
    ways.length === 0 ? '' : (ways[way % ways.length]?.(`skjult${id}x`) ?? '');
  const inline = (words: readonly Word[]) =>
    words
      .map(({ style, before, way, id }) => {
        if (style === 'internal') return pick(program.internal, way, id);
        visible.push(`ord${id}x`);
        const text = `${before}ord${id}x`;
        if (style === 'plain') return text;
        if (style === 'bold') return program.bold(text);
        return style === 'italic' ? program.italic(text) : program.bold(program.italic(text));
      })
      .join('');
  const html = blocks.map((each) => {
    if (each.kind === 'paragraph') return program.paragraph(inline(each.words));
    if (each.kind === 'heading') return program.heading(inline(each.words));
    if (each.kind === 'internal') return pick(program.internalBlocks, each.way, each.id);
    if (each.kind === 'table') return program.table(each.rows.map((row) => row.map(inline)));
    return program.list(
      each.items.map(({ level, words }) => ({ level, inside: inline(words) })),
      each.ordered,
    );
  });
  return { html: program.frame(html.join('')), visible };
}

test.each(Object.entries(programs))(
  'no word for readers is lost and nothing internal comes over, whatever is copied from %s',
  (_, program) => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const { html, visible } = written(blocks, program);
        const { tree } = fromHtml(parsed(html));
        const seen = plain(writeBody(tree));
        expect(seen).not.toContain('skjult');
        expect([...seen.matchAll(/ord\d+x/g)].map(([found]) => found)).toEqual(visible);
      }),
      { numRuns: 200 },
    );
  },
);
