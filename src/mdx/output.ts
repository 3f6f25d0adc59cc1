import type { Root, RootContent } from 'hast';
import { toHtml as hastToHtml } from 'hast-util-to-html';

/** Writes a drawn body as HTML. */
export function toHtml(tree: Root): string {
  return hastToHtml(tree);
}

/** What stands on lines of its own in plain text. */
const LINES = new Set(['li', 'tr', 'div']);
const PARAGRAPHS = new Set(
  'p h2 h3 h4 ul ol blockquote figure figcaption pre hr table thead tbody aside dl section'.split(' '),
);

/**
 * Writes a body as plain text, for feeds' summaries, search and tests: paragraphs and blocks parted by a blank line,
 * items and rows by a line feed. References to notes and the links back from them are left out.
 */
export function toText(tree: Root | RootContent): string {
  return write(tree)
    .replace(/\n[\n\f]*\f[\n\f]*|\f+/g, '\n\n')
    .trim();
}

/** Paragraphs are put between form feeds, which no body may hold, until it is known what they stand beside. */
function write(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(write);
  if (node.type !== 'element') return inner.join('');
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'sup' || node.properties['className']?.toString() === 'back') return '';
  if (node.tagName === 'tr') return `\n${inner.join(', ')}\n`;
  if (node.tagName === 'dt') return `${inner.join('')}: `;
  if (PARAGRAPHS.has(node.tagName)) return `\f${inner.join('')}\f`;
  return LINES.has(node.tagName) ? `\n${inner.join('')}\n` : inner.join('');
}
