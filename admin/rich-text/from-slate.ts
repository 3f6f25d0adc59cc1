import type { BlockContent, List, Root, TableRow } from 'mdast';
import { writtenLine } from '../../src/mdx/write/line.ts';
import { linkAddresses } from '../../src/mdx/write/link-addresses.ts';
import { editorBlocks } from '../blocks/blocks.ts';
import { findNotes } from './notes.ts';
import { rawMarkdown } from './raw-markdown.ts';
import { tableBlock } from './table/table-block.ts';
import { isInline, type SlateElement, type SlateNode } from './slate.ts';

const DEPTHS: Record<string, 1 | 2 | 3 | 4 | 5 | 6> = {
  'heading-one': 1,
  'heading-two': 2,
  'heading-three': 3,
  'heading-four': 4,
  'heading-five': 5,
  'heading-six': 6,
};

/**
 * Turns what stands in the rich-text editor into Markdown's tree. Text is text, whatever it looks like; but web and mail
 * addresses become links, and `[^1]` with a paragraph `[^1]: …` a note.
 * @param voidCode whether the editor keeps code beside its children
 */
export function fromSlate(nodes: readonly SlateNode[], voidCode: boolean): Root {
  const tree: Root = { type: 'root', children: blocks(nodes, voidCode) };
  findNotes(tree);
  linkAddresses(tree);
  return tree;
}

/** Text that stands loose among blocks, as pasted text may, gets a paragraph of its own. */
function blocks(nodes: readonly SlateNode[], voidCode: boolean): BlockContent[] {
  const found: BlockContent[] = [];
  let loose: SlateNode[] = [];
  const flush = () => {
    found.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node) || !('children' in node)) loose.push(node);
    else {
      flush();
      found.push(...block(node, voidCode));
    }
  }
  flush();
  return found;
}

function block(node: SlateElement, voidCode: boolean): BlockContent[] {
  const depth = DEPTHS[node.type];
  if (depth !== undefined) {
    const children = writtenLine(node.children);
    return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
  }
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isInline) ? paragraph(node.children) : blocks(node.children, voidCode);
    case 'quote': {
      const children = blocks(node.children, voidCode);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'bulleted-list':
    case 'numbered-list':
      return list(node, voidCode);
    case 'table':
      return [table(node)];
    case 'thematic-break':
      return [{ type: 'thematicBreak' }];
    case 'code':
    case 'shortcode':
      return shortcode(node, voidCode);
    default:
      return blocks(node.children, voidCode);
  }
}

function paragraph(nodes: readonly SlateNode[]): BlockContent[] {
  const children = writtenLine(nodes);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function list(node: SlateElement, voidCode: boolean): List[] {
  const items = node.children.map((item) => blocks('children' in item ? item.children : [item], voidCode));
  const written = items.filter((children) => children.length > 0);
  if (written.length === 0) return [];
  const spread =
    node.data?.spread ?? written.some((children) => children.filter(({ type }) => type === 'paragraph').length > 1);
  return [
    {
      type: 'list',
      ordered: node.type === 'numbered-list',
      start: node.type === 'numbered-list' ? (node.data?.start ?? 1) : null,
      spread,
      children: written.map((children) => ({ type: 'listItem', spread, children })),
    },
  ];
}

/** Readers see no cell that has no column: rows are filled up to the longest. */
function table(node: SlateElement): BlockContent {
  const rows = node.children.filter((row): row is SlateElement => 'children' in row);
  const cells = rows.map((row) => row.children.map((cell) => writtenLine('children' in cell ? [cell] : [])));
  const columns = Math.max(...cells.map((row) => row.length));
  return {
    type: 'table',
    align: node.data?.align ?? [],
    children: cells.map((row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, index) => ({ type: 'tableCell', children: row[index] ?? [] })),
    })),
  };
}

function shortcode({ data, children }: SlateElement, voidCode: boolean): BlockContent[] {
  const values = data?.shortcodeData ?? {};
  const id = data?.shortcode;
  if (id === undefined || id === 'code-block') {
    const typed = children.map((child) => ('text' in child ? child.text : '')).join('');
    return [{ type: 'code', lang: data?.lang ?? null, value: voidCode ? (data?.code ?? '') : typed }];
  }
  const written = [rawMarkdown, tableBlock, ...editorBlocks].find((known) => known.id === id)?.toBlock(values) ?? '';
  return written.trim() !== '' ? [{ type: 'html', value: written.trim() }] : [];
}
