import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

/**
 * `*` marks a list, never `-`, which may be speech. Tables are not padded: a changed cell would change every line.
 */
const options: Options = {
  bullet: '*',
  bulletOther: '+',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxJsxToMarkdown({ printWidth: Infinity })],
};

/**
 * Writes a tree as Markdown with blocks, so that reading it gives the same tree: what would be taken for a mark is escaped.
 * @returns ends with a line feed unless the tree is empty
 */
export function writeMarkdown(tree: Nodes): string {
  return toMarkdown(tree, options);
}
