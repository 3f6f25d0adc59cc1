import type { PhrasingContent } from 'mdast';
import { readableText } from './readable-text.ts';

/** Of two marks on the same words the first stands outside, as Markdown reads `***both***`. */
const MARKS = { italic: 'emphasis', bold: 'strong', delete: 'delete' } as const;
type Style = keyof typeof MARKS;
const ALL: readonly Style[] = ['italic', 'bold', 'delete'];

/** A stretch of text in one style. */
export interface LineText {
  text: string;
  bold?: boolean;
  italic?: boolean;
  delete?: boolean;
  code?: boolean;
}

/** What else stands in a line: `link`, `image`, `break`, `note`; anything of another type is taken for its children. */
interface LineElement {
  type: string;
  data?: { url?: string | undefined; title?: string | undefined; alt?: string | undefined; label?: string };
  url?: string;
  children: LineNode[];
}

/** A piece of a line, in the form that the desk's editor (Slate) has it. */
export type LineNode = LineText | LineElement;

const isText = (node: LineNode): node is LineText => 'text' in node;

/**
 * Turns a line into Markdown's: stretches with the same mark are put together, and space at the edge of a
 * mark stands outside it, where Markdown can have it.
 * @returns nothing for a line without a letter
 */
export function writtenLine(nodes: readonly LineNode[]): PhrasingContent[] {
  const leaves = flat(nodes);
  if (leaves.every((leaf) => isText(leaf) && /^[ \t\n]*$/.test(leaf.text))) return [];
  return marked(leaves);
}

/** Blocks within a line (a cell may have paragraphs) are parted by a line break. */
function flat(nodes: readonly LineNode[]): LineNode[] {
  return nodes.flatMap((node, index): LineNode[] => {
    if (isText(node)) return [{ ...node, text: node.code ? node.text : readableText(node.text) }];
    if (['link', 'image', 'break', 'note', 'inline-shortcode'].includes(node.type)) return [node];
    const rest = flat(node.children);
    return index > 0 && rest.length > 0 ? [{ type: 'break', children: [{ text: '' }] }, ...rest] : rest;
  });
}

function marked(leaves: readonly LineNode[]): PhrasingContent[] {
  const [first] = leaves;
  if (!first) return [];
  const runs = ALL.map((mark) => ({ mark, length: runOf(leaves, mark) }));
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  if (longest.length === 0) return [...plain(first), ...marked(leaves.slice(1))];
  const [before, inside, after] = withoutOuterSpace(leaves.slice(0, longest.length));
  const children = marked(inside.map((leaf) => without(leaf, longest.mark)));
  return [
    ...space(before),
    ...(children.length > 0 ? [{ type: MARKS[longest.mark], children }] : []),
    ...space(after),
    ...marked(leaves.slice(longest.length)),
  ];
}

/** How many leaves from the first on have the mark. Empty ones, which stand beside links, may have any. */
function runOf(leaves: readonly LineNode[], mark: Style): number {
  let length = 0;
  for (const [index, leaf] of leaves.entries()) {
    if (bears(leaf, mark)) length = index + 1;
    else if (length === 0 || !isText(leaf) || leaf.text !== '') break;
  }
  return length;
}

/** Whether all that can be read in a node has the mark. */
function bears(node: LineNode, mark: Style): boolean {
  if (isText(node)) return node[mark] === true;
  const words = node.children.filter((child) => !isText(child) || child.text !== '');
  return node.type === 'link' && words.length > 0 && words.every((child) => bears(child, mark));
}

function without<Node extends LineNode>(node: Node, mark: Style): Node {
  return isText(node)
    ? { ...node, [mark]: false }
    : { ...node, children: node.children.map((child) => without(child, mark)) };
}

function withoutOuterSpace(run: readonly LineNode[]): [string, LineNode[], string] {
  const inside = [...run];
  let before = '';
  let after = '';
  for (let first = inside[0]; first && isText(first) && !first.code; first = inside[0]) {
    const text = first.text.trimStart();
    before += first.text.slice(0, first.text.length - text.length);
    if (text !== '') {
      inside[0] = { ...first, text };
      break;
    }
    inside.shift();
  }
  for (let last = inside.at(-1); last && isText(last) && !last.code; last = inside.at(-1)) {
    const text = last.text.trimEnd();
    after = last.text.slice(text.length) + after;
    if (text !== '') {
      inside[inside.length - 1] = { ...last, text };
      break;
    }
    inside.pop();
  }
  return [before, inside, after];
}

const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

function plain(leaf: LineNode): PhrasingContent[] {
  if (isText(leaf)) {
    if (leaf.text === '') return [];
    return leaf.code ? [{ type: 'inlineCode', value: leaf.text }] : [{ type: 'text', value: leaf.text }];
  }
  const { url = leaf.url ?? '', title = null, alt = null } = leaf.data ?? {};
  const label = leaf.data?.label ?? '';
  if (leaf.type === 'note') return [{ type: 'footnoteReference', identifier: label, label }];
  if (leaf.type === 'break') return [{ type: 'break' }];
  if (leaf.type === 'image') return [{ type: 'image', url, title, alt }];
  const children = marked(flat(leaf.children));
  return leaf.type === 'link' && url !== '' && children.length > 0
    ? [{ type: 'link', url: written(url), title, children }]
    : children;
}

/** An address as it can stand in Markdown and MDX without being taken for anything else. */
const written = (address: string) => address.trim().replace(/[\s<>{}\\]/g, encodeURIComponent);
