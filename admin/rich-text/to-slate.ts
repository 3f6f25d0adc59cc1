import type { List, Nodes, RootContent } from 'mdast';
import { editorBlocks } from '../blocks/blocks.ts';
import { isSpeech } from './false-lists.ts';
import { lineToSlate } from './line-to-slate.ts';
import { noteMark } from './notes.ts';
import { MARKDOWN, rawMarkdown } from './raw-markdown.ts';
import type { Read } from './read.ts';
import type { SlateElement, SlateNode } from './slate.ts';
import { WRITTEN } from './table/table-block.ts';
import { TABLE } from '../form/body.ts';

const HEADINGS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What the turning needs to know beside the node: the text that it stands in, and how the editor keeps code. */
interface Setting {
  source: string;
  /** Whether the editor keeps code beside its children. */
  voidCode: boolean;
  /** Whether a list may be speech here: in the body and in quotations. */
  maySpeak: boolean;
  inQuotation?: boolean;
}

/**
 * Turns Markdown's tree into what the rich-text editor shows. What the editor has no form for becomes a piece of Markdown
 * in a box of its own (`raw-markdown.ts`), so that nothing is lost.
 * @param read from `readForEditor`
 * @param voidCode whether the editor keeps code beside its children
 */
export function toSlate({ tree, source }: Read, voidCode: boolean): SlateNode[] {
  const nodes = blocks(tree.children, { source, voidCode, maySpeak: true });
  return nodes.length > 0 ? nodes : [{ type: 'paragraph', children: [{ text: '' }] }];
}

/** The editor makes one of two lists that follow each other, unless a line stands between them. An empty one is not saved. */
function blocks(nodes: readonly RootContent[], setting: Setting): SlateElement[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    const isSecondList = node.type === 'list' && before?.type === 'list';
    return isSecondList ? [EMPTY_LINE, ...block(node, setting)] : block(node, setting);
  });
}

const EMPTY_LINE: SlateElement = { type: 'paragraph', children: [{ text: '' }] };

function block(node: RootContent, setting: Setting): SlateElement[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: lineToSlate(node.children) }];
    case 'heading':
      return [{ type: `heading-${HEADINGS[node.depth - 1]}`, children: lineToSlate(node.children) }];
    case 'blockquote':
      return [
        {
          type: 'quote',
          children: filled(
            node.children.flatMap((child) => block(child, { ...setting, maySpeak: true, inQuotation: true })),
          ),
        },
      ];
    case 'list':
      return [setting.maySpeak && isSpeech(node, setting.source) ? raw(node, setting) : list(node, setting)];
    case 'table':
      // Lines that stand further in do so because of what the table stands in.
      return [shortcode(TABLE, { [WRITTEN]: written(node, setting).replace(/\n[ \t]+/g, '\n') })];
    case 'code':
      return [code(node.value, node.lang ?? undefined, setting.voidCode)];
    case 'thematicBreak':
      return [{ type: 'thematic-break', children: [{ text: '' }] }];
    case 'footnoteDefinition': {
      const [only, ...more] = node.children;
      if (only?.type !== 'paragraph' || more.length > 0) return [raw(node, setting)];
      return [
        {
          type: 'paragraph',
          children: lineToSlate([{ type: 'text', value: `${noteMark(node)}: ` }, ...only.children]),
        },
      ];
    }
    case 'mdxJsxFlowElement':
      return [formOf(written(node, setting)) ?? raw(node, setting)];
    default:
      return [raw(node, setting)];
  }
}

function list(node: List, setting: Setting): SlateElement {
  const spread = Boolean(node.spread) || node.children.some((item) => Boolean(item.spread));
  return {
    type: node.ordered ? 'numbered-list' : 'bulleted-list',
    data: { start: node.start ?? undefined, spread },
    children: node.children.map((item) => ({
      type: 'list-item',
      children: filled(blocks(item.children, { ...setting, maySpeak: false })),
    })),
  };
}

const filled = (children: SlateElement[]): SlateElement[] =>
  children.length > 0 ? children : [{ type: 'paragraph', children: [{ text: '' }] }];

function code(value: string, lang: string | undefined, voidCode: boolean): SlateElement {
  const data = {
    lang,
    shortcode: 'code-block',
    shortcodeData: { code: value, lang },
    ...(voidCode && { code: value }),
  };
  return { type: 'shortcode', data, children: [{ text: voidCode ? '' : value }] };
}

/** The form of a block, filled in from its tag; undefined for a tag that is no block. */
function formOf(tag: string): SlateElement | undefined {
  for (const { id, pattern, fromBlock } of editorBlocks) {
    const match = pattern.exec(tag);
    if (match && match[0].length === tag.length) return shortcode(id, fromBlock(match));
  }
  return undefined;
}

/** A node as it stands in the text. */
function written({ position }: Nodes, { source, inQuotation = false }: Setting): string {
  const text = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return inQuotation ? text.replace(/\n[ \t]*(?:> ?)+/g, '\n') : text;
}

const raw = (node: Nodes, setting: Setting): SlateElement =>
  shortcode(rawMarkdown.id, { [MARKDOWN]: written(node, setting) });

const shortcode = (id: string, shortcodeData: Record<string, unknown>): SlateElement => ({
  type: 'shortcode',
  data: { shortcode: id, shortcodeData, shortcodeNew: true },
  children: [{ text: '' }],
});
