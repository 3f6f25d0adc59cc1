import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../src/mdx/blocks/index.ts';
import { editorBlocks } from './blocks.ts';
import { hideFromMdx, showToStaff } from '../format/escape.ts';

const block = (id: string) => {
  const found = editorBlocks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no block ${id}.`);
  return found;
};
const form = (id: string, text: string) => {
  const match = block(id).pattern.exec(text);
  return match ? block(id).fromBlock(match) : undefined;
};

test('the editor offers every block of the newsroom, each with its Danish name', () => {
  expect(editorBlocks.map(({ id, label }) => [id, label])).toEqual([...blocks.values()].map((b) => [b.name, b.label]));
});

test.each(editorBlocks.map((b) => [b.id, b] as const))(
  'the form of %s holds each attribute with its hint',
  (id, { fields }) => {
    const attributes = Object.entries(blocks.get(id)?.attributes.shape ?? {});
    for (const [name, type] of attributes) {
      const { title, description } = type.meta?.() ?? {};
      expect(fields.find((field) => field.name === name)).toMatchObject({ label: title, hint: description });
    }
    const inside = blocks.get(id)?.holds === 'nothing' ? [] : ['inside'];
    expect(fields.map(({ name }) => name)).toEqual([...attributes.map(([name]) => name), ...inside]);
  },
);

test.each(editorBlocks.map((b) => [b.id, b] as const))('Decap can find %s in a text', (_, { pattern }) => {
  expect(pattern.source).toMatch(/^\^/);
  expect(pattern.source).not.toMatch(/\$$/);
  expect(pattern.flags).not.toContain('m');
});

describe('a block is written as the newsroom reads it', () => {
  test.each([
    ['Quote', { person: 'karen-holst', inside: 'Det virker.' }, '<Quote person="karen-holst">\nDet virker.\n</Quote>'],
    ['FactBox', { title: 'Ro & "Krog"', inside: 'A' }, '<FactBox title="Ro & &quot;Krog&quot;">\nA\n</FactBox>'],
    [
      'KeyFigure',
      { value: '68 mio. kr.', label: 'i alt', source: '' },
      '<KeyFigure value="68 mio. kr." label="i alt" />',
    ],
    [
      'Figure',
      { credit: 'Fjordby', file: '/media/a.jpg', decorative: true },
      '<Figure file="/media/a.jpg" decorative credit="Fjordby" />',
    ],
    ['Video', { address: 'https://vimeo.com/1', title: 'T' }, '<Video address="https://vimeo.com/1" title="T" />'],
  ])('%s', (id, data, written) => {
    expect(block(id).toBlock(data)).toBe(written);
  });
});

test('whatever staff fill in comes back in the form, and the text can be read', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim());
  const cases = editorBlocks.map(({ id, fields, toBlock }) =>
    fc.property(fc.record(Object.fromEntries(fields.map(({ name }) => [name, value]))), (data) => {
      const kept = Object.fromEntries(Object.entries(data).filter(([, text]) => text !== ''));
      const inside = fields.some(({ name }) => name === 'inside') ? { inside: 'Det, der står *her*.' } : {};
      const written = toBlock({ ...kept, ...inside });
      expect(form(id, written)).toEqual({ ...kept, ...inside });
      expect(hideFromMdx(written)).toBe(written);
      expect(showToStaff(written)).toBe(written);
      expect(mdxToMdast(written)).toMatchObject({ children: [{ type: 'mdxJsxFlowElement', name: id }] });
    }),
  );
  for (const property of cases) fc.assert(property, { numRuns: 300 });
});

test('a block with an attribute that the form does not know keeps it', () => {
  const text = '<KeyFigure value="5" label="af 7" extra="x" />';
  expect(block('KeyFigure').toBlock(form('KeyFigure', text) ?? {})).toBe(text);
});

test('a table at the end of a fact box does not swallow its end', () => {
  const written = block('FactBox').toBlock({ title: 'Tal', inside: '| a | b |\n| - | - |\n| 1 | 2 |' });
  expect(mdxToMdast(written)).toMatchObject({
    children: [{ name: 'FactBox', children: [{ type: 'table', children: [{}, {}] }] }],
  });
});
