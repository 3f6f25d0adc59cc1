import type { Root } from 'hast';
import type { Root as Text } from 'mdast';
import { linkAddresses } from '../write/link-addresses.ts';
import { writeMarkdown } from '../write/markdown.ts';
import { arranged } from './arrange.ts';
import { piecesIn } from './read/walk.ts';
import { readNodes } from './read/elements.ts';
import { findFootnotes } from './read/footnotes.ts';
import type { Left } from './read/left-out.ts';
import { isOfProgram, sheetOf } from './read/styles.ts';
import { toTree } from './to-tree.ts';
import { withoutMail } from './without-mail.ts';

/** What was made of a document. */
export interface Converted {
  /** Paragraphs, headings, lists, tables, quotations and notes in Markdown's tree. */
  tree: Text;
  /** What did not come along, in the order of the document. */
  left: Left[];
}

/**
 * Makes of a document, copied from any program or read from a page, what the newsroom has a form for. What is meant for
 * readers comes over, every word of it; what is internal does not: deletions, comments, hidden text, signatures, the
 * heads of mails. Nothing in it is run, and nothing is fetched.
 * @param document parsed HTML: in the browser by `hast-util-from-dom`, in Node by `hast-util-from-html`
 * @param firstNote the number for its first note, where a text has some already
 */
export function fromHtml(document: Root, firstNote = 1): Converted {
  const ofProgram = isOfProgram(document);
  const left: Left[] = [];
  const pieces = piecesIn(document.children, {
    read: readNodes,
    sheet: ofProgram ? sheetOf(document) : new Map(),
    ofProgram,
    notes: findFootnotes(document, firstNote),
    left,
    font: {},
    link: undefined,
    keepsLines: false,
    inHeading: false,
  });
  const tree = toTree(arranged(withoutMail(pieces, left)));
  linkAddresses(tree);
  return { tree, left };
}

const REFERENCES: Record<string, string> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/** Writes such a tree as a body of a release has it: what MDX would take for code is text. */
export function writeBody(tree: Text): string {
  return writeMarkdown(tree)
    .replace(
      /(\\*)([<{}])/g,
      (_, slashes: string, sign: string) => slashes.slice(slashes.length % 2) + REFERENCES[sign],
    )
    .replace(/^(?:im|ex)port\b/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(/\n$/, '');
}
