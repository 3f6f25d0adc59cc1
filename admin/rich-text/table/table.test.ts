import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownToSlate, slateToMarkdown } from '../serializers.ts';
import * as change from './changes.ts';
import { readTable, writeTable } from './table.ts';

const figures = '| Kommune | Antal |\n|:--|--:|\n| Fjordby | 1.200 |\n| Aabenraa | **68** \\| 70 |';

test('a table that nobody touches keeps every character', () => {
  const body = `Før.\n\n${figures}\n\nEfter.`;
  expect(slateToMarkdown(markdownToSlate(body))).toBe(body);
});

test('a changed figure changes that cell and no other', () => {
  const changed = readTable(writeTable(change.withWords(readTable(figures), 1, 1, '1.300')));
  expect(changed.rows.map((cells) => cells.map(({ words }) => words))).toEqual([
    ['Kommune', 'Antal'],
    ['Fjordby', '1.300'],
    ['Aabenraa', '**68** | 70'],
  ]);
  expect(changed.align).toEqual(['left', 'right']);
});

test('rows, columns, headings and alignment are as they were set', () => {
  const set = [
    change.withRow,
    change.withColumn,
    (table: ReturnType<typeof readTable>) => change.withAlign(table, 2, 'right'),
    (table: ReturnType<typeof readTable>) => change.withoutColumn(table, 0),
    (table: ReturnType<typeof readTable>) => change.withoutRow(table, 1),
    (table: ReturnType<typeof readTable>) => change.withHeadings(table, false),
  ].reduce((table, step) => step(table), readTable(figures));
  expect(readTable(writeTable(set))).toEqual(set);
  expect(set).toMatchObject({ headed: false, align: ['right', 'right'] });
  expect(set.rows).toHaveLength(3);
});

test('the last row and the last column cannot be deleted', () => {
  const one = readTable('| a |\n|---|');
  expect(change.withoutColumn(change.withoutRow(one, 0), 0)).toEqual(one);
});

test('a table in which nothing stands is not written', () => {
  expect(writeTable(readTable(''))).toBe('');
});

describe('whatever is written in a cell', () => {
  test('is what stands there when it is opened again', () => {
    const words = fc
      .array(fc.constantFrom('ord', '*', '|', '\\', '<5', '{', '5 %', '_a_', '`', '[x](y)', ' ', '-', '#', '&amp;'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => {
        const written = writeTable(change.withWords(change.withWords(readTable(''), 0, 0, 'Navn'), 1, 0, text));
        expect(readTable(written).rows[1]?.[0]?.words).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
