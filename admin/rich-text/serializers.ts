import { fromSlate } from './from-slate.ts';
import { readForEditor } from './read.ts';
import type { SlateNode } from './slate.ts';
import { toSlate } from './to-slate.ts';
import { writeMarkdown } from '../../src/mdx/write/markdown.ts';

/**
 * The way from a file's text to the rich-text editor and back, instead of Decap's own (`serializers` of its Markdown
 * widget), which loses how tables are aligned, writes what staff type as it is although Markdown may mean something else
 * by it, and makes lists of speech and dates. Names and parameters are Decap's.
 */

interface Options {
  voidCodeBlock?: boolean;
}

/** What the editor shows of a text. A text with a tag that cannot be read is shown as it stands, in Markdown. */
export function markdownToSlate(markdown: string, { voidCodeBlock = false }: Options = {}): SlateNode[] {
  return toSlate(readForEditor(markdown), voidCodeBlock);
}

/** The text that stands in the editor, as Markdown with blocks; without the last line feed. */
export function slateToMarkdown(nodes: readonly SlateNode[], { voidCodeBlock = false }: Options = {}): string {
  return writeMarkdown(fromSlate(nodes, voidCodeBlock)).replace(/\n$/, '');
}
