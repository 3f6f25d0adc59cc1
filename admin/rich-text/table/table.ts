import type { AlignType, PhrasingContent, Table as Tree } from 'mdast';
import { parseMarkdown } from '../../../src/mdx/parser/markdown.ts';
import { writeMarkdown } from '../../../src/mdx/write/markdown.ts';

/** What stands in one square of a table, as staff see it. */
export interface Cell {
  words: string;
  /** Whether the words hold marks of Markdown, as bold and links: then they are kept as they are written. */
  marked: boolean;
}

/** A table as a grid to fill in. Every row has as many cells as there are columns. */
export interface Table {
  /** Whether the first row stands over the columns. */
  headed: boolean;
  align: AlignType[];
  rows: Cell[][];
}

export const emptyCell: Cell = { words: '', marked: false };

/** What is filled in when someone asks for a table: two columns under their headings. */
const newTable = (): Table => ({
  headed: true,
  align: [null, null],
  rows: Array.from({ length: 3 }, () => [emptyCell, emptyCell]),
});

/**
 * Reads a table as it is written in a text. Where nothing is written, or no table, it is a new one.
 * @param written Markdown, with `\|` for a line in a cell
 */
export function readTable(written: string): Table {
  const [table] = treeOf(written).children;
  if (table?.type !== 'table') return newTable();
  const columns = Math.max(...table.children.map(({ children }) => children.length));
  const rows = table.children.map(({ children }) =>
    Array.from({ length: columns }, (_, column) => cellOf(children[column]?.children ?? [])),
  );
  const align = Array.from({ length: columns }, (_, column) => table.align?.[column] ?? null);
  // Markdown has no table without headings: one whose headings are empty has none for readers.
  const headed = rows[0]?.some(({ words }) => words !== '') ?? true;
  return { headed, align, rows: headed ? rows : rows.slice(1) };
}

/** Writes a table as Markdown; nothing of one in which nothing stands. Its words mean what they say. */
export function writeTable({ headed, align, rows }: Table): string {
  if (rows.every((row) => row.every(({ words }) => words.trim() === ''))) return '';
  const whole = headed ? rows : [align.map(() => emptyCell), ...rows];
  const tree: Tree = {
    type: 'table',
    align,
    children: whole.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: lineOf(cell) })),
    })),
  };
  return writeMarkdown(tree).trimEnd();
}

function treeOf(written: string) {
  try {
    return parseMarkdown(written);
  } catch {
    // A sign that only MDX knows, half written.
    return { type: 'root' as const, children: [] };
  }
}

function cellOf(children: readonly PhrasingContent[]): Cell {
  const isPlain = children.every(({ type }) => type === 'text');
  const words = isPlain
    ? children.map((child) => ('value' in child ? child.value : '')).join('')
    : writeMarkdown({ type: 'paragraph', children: [...children] }).trim();
  return { words, marked: !isPlain };
}

function lineOf({ words, marked }: Cell): PhrasingContent[] {
  const [paragraph] = marked ? treeOf(words).children : [];
  return paragraph?.type === 'paragraph' ? paragraph.children : [{ type: 'text', value: words }];
}
