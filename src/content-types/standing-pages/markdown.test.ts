import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { hastPlugins } from './markdown.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, { features: { smartPunctuation: false }, hastPlugins }).html.trim();

test('the text of a standing page is set in Danish, and code stays as it is written', () => {
  expect(html('Hun sagde "ja" ... `"nej" ...`')).toBe('<p>Hun sagde ”ja” … <code>"nej" ...</code></p>');
  expect(html('```\n"nej" ...\n```')).toContain('"nej" ...');
});

test('a table’s columns stand as they were written, without a style in the page', () => {
  const table = html('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |');
  for (const align of ['left', 'right', 'center']) expect(table.split(`class="align-${align}"`)).toHaveLength(3);
  expect(table).toContain('<td>4</td>');
  expect(table).not.toContain('style');
});

test('a table that is too wide can be scrolled, with the keyboard too, and says what it is', () => {
  expect(html('| a |\n|---|\n| 1 |')).toMatch(
    /^<div class="table" role="region" aria-label="Tabel" tabindex="0"><table>[\s\S]*<\/table><\/div>/,
  );
});

test('whoever hears a table hears what its columns are called', () => {
  expect(html('| a |\n|---|\n| 1 |')).toContain('<th scope="col">a</th>');
});
