import { fromDom } from 'hast-util-from-dom';
import { fromHtml, writeBody, type Converted } from '../../src/mdx/from-html/from-html.ts';
import { markdownToSlate } from '../rich-text/serializers.ts';
import { fromSlate } from '../rich-text/from-slate.ts';
import type { SlateNode } from '../rich-text/slate.ts';

/**
 * Reads pasted HTML, from Word, a mail or a web page (`src/mdx/from-html/`). The browser's own parser takes it apart, away
 * from the page, so that nothing of it is run or fetched; a parser of our own would weigh 58 kB instead of 8.
 * @param firstNote the number for its first note, where the text has some already
 */
export function convertPasted(html: string, firstNote: number): Converted {
  const document = fromDom(new DOMParser().parseFromString(html, 'text/html'));
  return document.type === 'root' ? fromHtml(document, firstNote) : { tree: { type: 'root', children: [] }, left: [] };
}

/** The nodes for the rich-text editor, by the one way that Markdown comes into it; none for a text without a letter. */
export function nodesOfTree(tree: Converted['tree']): SlateNode[] {
  return tree.children.length === 0 ? [] : markdownToSlate(writeBody(tree));
}

/** The same the other way: what the editor's nodes are as a text. */
export const treeOfNodes = (nodes: readonly SlateNode[]): Converted['tree'] => fromSlate(nodes, false);
