import type { LineText } from '../write/line.ts';

/** A stretch of a line: words in one style, a line break, or the mark of a note. */
export interface StyledText extends LineText {
  link?: string;
  isBreak?: boolean;
  note?: string;
}

/** What a copied document is made of, before it is Markdown. */
export type Piece = LinePiece | ItemPiece | ListPiece | QuotePiece | TablePiece | NotePiece;

/** A paragraph, or a heading of that depth. */
export interface LinePiece {
  kind: 'line';
  leaves: StyledText[];
  depth?: 2 | 3 | 4 | undefined;
}

/** A paragraph that is an item of a list, as Word has them. */
export interface ItemPiece {
  kind: 'item';
  /** From 1. */
  level: number;
  /** The number before it, 0 for a letter; undefined for a bullet. */
  number: number | undefined;
  inside: Piece[];
}

interface ListPiece {
  kind: 'list';
  /** The number of its first item; undefined for bullets. */
  start: number | undefined;
  items: Piece[][];
}

interface QuotePiece {
  kind: 'quote';
  inside: Piece[];
}

interface TablePiece {
  kind: 'table';
  rows: StyledText[][][];
  align: ('right' | 'center' | null)[];
}

interface NotePiece {
  kind: 'note';
  label: string;
  inside: Piece[];
}

/** The words of a line; its breaks are line feeds. */
export const wordsOfLine = (leaves: readonly StyledText[]): string =>
  leaves.map(({ text, isBreak }) => (isBreak ? '\n' : text)).join('');
