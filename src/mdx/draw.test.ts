import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { drawBody } from './draw.ts';
import { surroundings } from './fixtures.ts';
import { toHtml } from './output.ts';
import { readBody } from './read.ts';

const text = { type: 'text' as const, value: 'x' };

it('draws only allowed elements and properties, whoever made the tree', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'script', properties: {}, children: [text] },
      { type: 'element', tagName: 'p', properties: { onClick: 'x', style: 'x', className: ['a'] }, children: [text] },
      { type: 'mdxJsxFlowElement', name: 'Unknown', attributes: [], children: [text] },
      { type: 'mdxFlowExpression', value: 'alert(1)' },
      { type: 'comment', value: 'x' },
    ],
  };
  const body = { tree, headings: [], pictures: [], people: [] };
  expect(toHtml(drawBody(body, surroundings))).toBe('x<p class="a">x</p>');
});

it('draws anew each time and leaves the body as it was, so that a page may change what it was given', () => {
  const { body } = readBody(
    '- En.\n\n- To.\n\n<KeyFigure value="1" label="ja" />\n\n<KeyFigure value="2" label="nej" />',
  );
  const before = JSON.stringify(body);
  const first = body && drawBody(body, surroundings);
  first?.children.splice(0, 1);
  expect(JSON.stringify(body)).toBe(before);
  expect(body && drawBody(body, surroundings).children).toHaveLength(2);
});
