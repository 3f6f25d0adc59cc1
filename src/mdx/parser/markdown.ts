import type { Root } from 'mdast';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

/** What MDX takes out of Markdown: HTML, addresses in angle brackets, and code by indentation. */
const withoutHtml = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

export const syntax = [gfm(), mdxJsx(), withoutHtml];
export const tree: TreeExtension[] = [...gfmFromMarkdown(), mdxJsxFromMarkdown()];

/**
 * Parses Markdown with blocks in the browser, where Sätteri does not run. Curly braces and lines that begin with `import`
 * are text.
 * @param source the text with `\n` for line ends
 * @throws VFileMessage (English, with `line`) where a tag is not well formed
 */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: syntax, mdastExtensions: tree });
}
