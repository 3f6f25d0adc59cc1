import type { Nodes } from 'mdast';

/** The words of a part of a text, its line breaks as line feeds. */
export function seenText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(seenText).join(isLineOf(node) ? '' : ' ') : '';
}

const LINES = ['paragraph', 'heading', 'strong', 'emphasis', 'delete', 'link', 'tableCell'];
const isLineOf = ({ type }: Nodes) => LINES.includes(type);

/** Whether all of it is in bold, or in italics, as leads often are. */
export function isBold(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const words = node.children.filter((child) => child.type !== 'break' && seenText(child).trim() !== '');
  return words.length > 0 && words.every(({ type }) => type === 'strong' || type === 'emphasis');
}

/** Whether two texts have the same letters and digits. */
export const isSame = (one: string, other: string): boolean => letters(one) === letters(other);

const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
