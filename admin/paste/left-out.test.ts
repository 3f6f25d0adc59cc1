import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawLeft } from './left-out.ts';

test('whoever pastes sees what did not come along, and why', () => {
  const html = drawLeft([
    { what: 'deletion', words: 'hemmeligt tal' },
    { what: 'note-mark', words: '[1]' },
    { what: 'picture', words: '' },
  ]).map((item) => toHtml(item));
  expect(html).toEqual([
    '<li><p><strong>Slettet i dokumentet</strong></p><p>hemmeligt tal</p></li>',
    '<li><p><strong>Billede. Læg det op med blokken Billede</strong></p></li>',
  ]);
});

test('a long list ends, and says how much more there is', () => {
  const many = Array.from({ length: 30 }, () => ({ what: 'comment' as const, words: 'a' }));
  expect(
    drawLeft(many)
      .map((item) => toHtml(item))
      .at(-1),
  ).toBe('<li><p>og 22 mere</p></li>');
});
