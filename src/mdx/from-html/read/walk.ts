import type { Element, Nodes } from 'hast';
import { gathered } from '../lines.ts';
import type { StyledText, Piece } from '../pieces.ts';
import type { FoundNotes } from './footnotes.ts';
import type { Left } from './left-out.ts';
import type { Declared, Sheet } from './styles.ts';

/** In which style words stand. */
export interface Font {
  bold?: boolean;
  italic?: boolean;
  delete?: boolean;
}

/** What a walk knows: the document, and what is said of all in the element that it stands in. */
export interface Walk {
  /** Reads some nodes: their paragraphs, lists and tables, and the words that stand loose. */
  read(nodes: readonly Nodes[], walk: Walk): (StyledText | Piece)[];
  sheet: Sheet;
  ofProgram: boolean;
  notes: FoundNotes;
  left: Left[];
  font: Font;
  link: string | undefined;
  keepsLines: boolean;
  inHeading: boolean;
}

/** An element with what is said of it. */
export interface Styled {
  element: Element;
  style: Declared;
}

/** The paragraphs, lists and tables in some nodes. */
export const piecesIn = (nodes: readonly Nodes[], walk: Walk): Piece[] => gathered(walk.read(nodes, walk));
