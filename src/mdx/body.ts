import type { Root } from 'hast';
import type { Picture } from '../media/picture.ts';

/** A heading of a body, for tables of contents and links into the page. */
export interface Heading {
  depth: 2 | 3 | 4;
  /** ASCII, unique in the body, begins with `afsnit-`. */
  id: string;
  text: string;
}

/** A body that has been read and is safe to draw: only allowed elements, and known blocks with checked attributes. */
export interface Body {
  /** Blocks still stand as `mdxJsxFlowElement` nodes with plain string attributes (`null` for a bare attribute). */
  tree: Root;
  headings: Heading[];
  /** Every `/media/…` file that a Figure shows, with its line of the file. */
  pictures: { file: string; line: number }[];
  /** Every person that a Quote refers to, with its line of the file. */
  people: { id: string; line: number }[];
}

/** What drawing needs to know about the rest of the newsroom. Pure look-ups: drawing never reads files. */
export interface Surroundings {
  person(id: string): { name: string; role: string } | undefined;
  picture(file: string): Picture | undefined;
  /** Identity on pages; makes `/x/` an absolute address in feeds. */
  absolute(path: string): string;
}
