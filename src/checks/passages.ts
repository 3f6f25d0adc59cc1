import type { Element, Nodes, Root } from 'hast';
import { toText } from '../mdx/output.ts';

/** A piece of a release that stands by itself: the title, a paragraph, a table's cell. */
export interface CheckedPassage {
  /** The front matter's field; undefined in the text itself. */
  field: string | undefined;
  /** The file's line on which it begins. */
  line: number | undefined;
  /** As readers see it, with plain spaces. */
  text: string;
  /** `said`: someone's own words. `prose`: running text. `other`: headings, cells, captions and what stands in fields. */
  as: 'prose' | 'said' | 'other';
}

/** A passage of the text, before it is known where in the file it stands. */
export type TextPassage = Pick<CheckedPassage, 'text' | 'as'>;

const whole = new Set(['p', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'dd', 'figcaption', 'pre']);

/** The passages of a drawn text, in its order. */
export function textPassagesOf(tree: Root): TextPassage[] {
  return tree.children.flatMap((node) => walk(node, 'prose'));
}

function walk(node: Nodes, as: CheckedPassage['as']): TextPassage[] {
  if (node.type !== 'element') return [];
  if (whole.has(node.tagName) || isLine(node))
    return passage(node, node.tagName === 'p' || isLine(node) ? as : 'other');
  return node.children.flatMap((child) => walk(child, inside(node, as)));
}

/** A list item whose words stand in it without a paragraph. */
const isLine = ({ tagName, children }: Element): boolean =>
  tagName === 'li' && children.some((child) => child.type === 'text' && child.value.trim() !== '');

function inside({ tagName, properties }: Element, as: CheckedPassage['as']): CheckedPassage['as'] {
  if (tagName === 'blockquote') return 'said';
  if (tagName === 'figure' && String(properties['className']) === 'picture') return 'other';
  return as;
}

function passage(node: Element, as: CheckedPassage['as']): TextPassage[] {
  const text = plainText(toText(node));
  return text === '' ? [] : [{ text, as }];
}

/** As it is read: no-break spaces are spaces, and soft hyphens are nothing. */
export const plainText = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
