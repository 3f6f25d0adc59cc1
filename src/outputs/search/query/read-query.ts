import { quantitiesIn, type Quantity } from '../../../danish/numbers/quantities.ts';
import { bare, wordsIn } from '../words-in.ts';

/** One piece of a query: a word in small letters, or a quantity as it was written. */
export type QueryPiece = string | (Quantity & { written: string });

/** A query, taken apart. */
export interface ReadQuery {
  /** What stands in quotation marks. */
  phrases: string[];
  /** In order. */
  pieces: QueryPiece[];
}

const quoted = /["”“»«]([^"”“»«]+)["”“»«]/g;

/** Takes a query apart: phrases, quantities, and words. */
export function readQuery(query: string): ReadQuery {
  const phrases = [...query.matchAll(quoted)].map(([, phrase = '']) => phrase.trim()).filter(Boolean);
  const rest = query
    .normalize('NFC')
    .replace(quoted, ' ')
    .replace(/["”“»«]/g, ' ');
  const quantities = quantitiesIn(rest);
  const words = quantities.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    rest,
  );
  const pieces: { at: number; piece: QueryPiece }[] = [
    ...quantities.map((each) => ({ at: each.from, piece: { ...each, written: rest.slice(each.from, each.to) } })),
    ...wordsIn(words).map(({ word, from }) => ({ at: from, piece: bare(word) })),
  ];
  return { phrases, pieces: pieces.sort((a, b) => a.at - b.at).map(({ piece }) => piece) };
}

/** The words of a row as they were written: `lærling over 25`. */
export const writtenIn = (row: readonly QueryPiece[]): string[] =>
  row.flatMap((piece) => (typeof piece === 'string' ? [piece] : wordsIn(piece.written).map(({ word }) => bare(word))));
