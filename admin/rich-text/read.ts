import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/mdx/parser/markdown.ts';
import { hideFromMdx } from '../format/escape.ts';
import { shifted, type Addition } from './additions.ts';
import { findFalseLists, withoutFalseLists } from './false-lists.ts';

/** More than this deep no list stands in another; each round takes those of one level. */
const MAX_ROUNDS = 60;

/** Markdown's tree, and the text that its positions refer to. */
export interface Read {
  tree: Root;
  source: string;
}

/**
 * Reads a body as the newsroom reads it, for the editor: speech and dates at the beginning of a paragraph are paragraphs,
 * where Markdown sees lists. Links whose address stands elsewhere in the text have it with them.
 * @param body the text in the file, or as staff see it in Markdown mode
 * @throws VFileMessage where a block's tag is not well formed
 */
export function readForEditor(body: string): Read {
  const read = readWithoutFalseLists(hideFromMdx(body.replace(/\r\n?/g, '\n')));
  return { ...read, tree: withAddresses(read.tree) };
}

/**
 * Parses a text so that nothing is a list but what the newsroom draws as one.
 * @param source the text as a file has it
 * @returns the tree, and `source` with more backslashes and blank lines
 */
export function readWithoutFalseLists(source: string): Read & { added: Addition[] } {
  let read = { tree: parseMarkdown(source), source, added: [] as Addition[] };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const marks = findFalseLists(read.tree, read.source);
    if (marks.length === 0) break;
    const plain = withoutFalseLists(read.source, marks);
    read = { tree: parseMarkdown(plain.source), source: plain.source, added: shifted(read.added, plain.added) };
  }
  return read;
}

/** Gives each `[text][label]` its address, and takes away the lines that held it. What nothing refers to stays. */
function withAddresses(tree: Root): Root {
  const known = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!known.has(node.identifier)) known.set(node.identifier, node);
  });
  if (known.size === 0) return tree;
  const used = new Set<string>();
  const resolve = (node: Nodes): Nodes => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = known.get(node.identifier);
      if (!definition) return node;
      used.add(node.identifier);
      const { url, title } = definition;
      return node.type === 'imageReference'
        ? { type: 'image', url, title: title ?? null, alt: node.alt ?? null }
        : { type: 'link', url, title: title ?? null, children: node.children };
    }
    return node;
  };
  const walk = (node: Nodes): void => {
    // A block is kept as it is written, and so with what it refers to.
    if (!('children' in node) || node.type === 'mdxJsxFlowElement') return;
    node.children.forEach((child, index) => {
      walk(child);
      Object.assign(node.children, { [index]: resolve(child) });
    });
    const kept = (node.children as Nodes[]).filter(
      (child) => child.type !== 'definition' || !used.has(child.identifier),
    );
    Object.assign(node, { children: kept });
  };
  walk(tree);
  return tree;
}
