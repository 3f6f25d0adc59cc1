import type { AlignType } from 'mdast';
import { emptyCell, type Table } from './table.ts';

/** What can be done to a table. Each gives a new one and leaves the given as it is. */

/** Writes in a cell. Words with marks stay words with marks. */
export const withWords = (table: Table, row: number, column: number, words: string): Table => ({
  ...table,
  rows: table.rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? { ...cell, words } : cell)) : cells,
  ),
});

export const withRow = (table: Table): Table => ({
  ...table,
  rows: [...table.rows, table.align.map(() => emptyCell)],
});

export const withColumn = (table: Table): Table => ({
  ...table,
  align: [...table.align, null],
  rows: table.rows.map((cells) => [...cells, emptyCell]),
});

/** The last row stays: a table has one. */
export const withoutRow = (table: Table, row: number): Table =>
  table.rows.length > 1 ? { ...table, rows: table.rows.filter((_, at) => at !== row) } : table;

/** The last column stays. */
export const withoutColumn = (table: Table, column: number): Table =>
  table.align.length > 1
    ? {
        ...table,
        align: table.align.filter((_, at) => at !== column),
        rows: table.rows.map((cells) => cells.filter((_, at) => at !== column)),
      }
    : table;

export const withAlign = (table: Table, column: number, align: AlignType): Table => ({
  ...table,
  align: table.align.map((known, at) => (at === column ? align : known)),
});

export const withHeadings = (table: Table, headed: boolean): Table => ({ ...table, headed });
