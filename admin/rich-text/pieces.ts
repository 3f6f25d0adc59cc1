import type { Root } from 'mdast';
import { before } from './additions.ts';
import { fromSlate } from './from-slate.ts';
import { readWithoutFalseLists } from './read.ts';
import { toSlate } from './to-slate.ts';
import { writeMarkdown } from '../../src/mdx/write/markdown.ts';

/** A paragraph, list, table or block of a text. */
export interface Piece {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** What the editor would write for it: the same for two pieces that mean the same. */
  meaning: string;
}

/**
 * Takes a text apart.
 * @param text a body as a file has it
 * @throws VFileMessage where a block's tag is not well formed
 */
export function piecesOf(text: string): Piece[] {
  const { tree, source, added } = readWithoutFalseLists(text);
  return tree.children.map((node) => ({
    start: before(node.position?.start.offset ?? 0, added),
    end: before(node.position?.end.offset ?? 0, added),
    meaning: asEditorWrites({ type: 'root', children: [node] }, source),
  }));
}

/** What the editor would write for a whole text. Two texts for which it would write the same mean the same. */
export function meaningOf(text: string): string {
  const { tree, source } = readWithoutFalseLists(text);
  return asEditorWrites(tree, source);
}

const asEditorWrites = (tree: Root, source: string) => writeMarkdown(fromSlate(toSlate({ tree, source }, true), true));
