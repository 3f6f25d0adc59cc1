import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast, type Options } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { braceSyntax, braceTree } from './braces.ts';
import { locate } from './locate.ts';
import { syntax, tree as markdownTree } from './markdown.ts';
import type { Parser } from './parse.ts';
import { liftLoneTags } from './lone-tags.ts';

const extensions = {
  extensions: [...syntax, braceSyntax],
  mdastExtensions: [...markdownTree, braceTree],
};
const passThrough: Options['passThrough'] = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
];

/** Parses into the tree that Sätteri gives, by micromark, which runs in a browser. */
export const parseInBrowser: Parser = (text) => {
  const markdown = read(text);
  givePlaces(markdown);
  liftLoneTags(markdown);
  const tree = toHast(markdown, { passThrough });
  if (tree.type !== 'root') return { type: 'root', children: [] };
  alignByStyle(tree);
  return tree;
};

function read(text: string): Root {
  try {
    return fromMarkdown(text, extensions);
  } catch (error) {
    throw locate(error, text);
  }
}

/** Addresses that GFM finds in running text, and the text around them, have no place of their own. */
function givePlaces(tree: Root): void {
  visit(tree, (node, _index, parent) => {
    if (!node.position && parent?.position) node.position = parent.position;
  });
}

function alignByStyle(tree: Hast): void {
  visit(tree, 'element', ({ properties }) => {
    const align = properties['align'];
    if (typeof align === 'string') properties['style'] = `text-align: ${align}`;
  });
}
