import type { Element, Root, RootContent } from 'hast';
import { toHtml as hastToHtml } from 'hast-util-to-html';

/** Writes a drawn body as HTML. */
export function toHtml(tree: Root): string {
  return hastToHtml(tree);
}

/** What stands on a line of its own, and what stands with a blank line before and after. */
const LINES = new Set(['li', 'tr', 'div']);
const PARAGRAPHS = new Set('p h2 h3 h4 ul ol blockquote figure figcaption pre hr table aside dl section'.split(' '));

/**
 * Writes a body as plain text, for feeds' summaries, search and tests: paragraphs and blocks parted by a blank line,
 * items and rows by a line feed. References to notes and the links back from them are left out.
 */
export function toText(tree: Root | RootContent): string {
  return write(tree)
    .replace(/^[\v\f]+|[\v\f]+$/g, '')
    .replace(/[\v\f]+/g, (breaks) => (breaks.includes('\f') ? '\n\n' : '\n'));
}

/** Lines and paragraphs are parted by \v and \f, which no body may hold, until it is known what they stand beside. */
function write(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(write);
  if (node.type === 'root' || node.type !== 'element') return inner.join('');
  const text = writeElement(node, inner);
  if (PARAGRAPHS.has(node.tagName)) return `\f${text}\f`;
  return LINES.has(node.tagName) ? `\v${text}\v` : text;
}

function writeElement({ tagName, properties, children }: Element, inner: string[]): string {
  switch (tagName) {
    case 'br':
      return '\n';
    case 'sup':
      return '';
    case 'a':
      return String(properties['className'] ?? '') === 'back' ? '' : inner.join('');
    case 'p':
      return inner.join('').replace(/ +$/, '');
    case 'pre':
      return inner.join('').replace(/\n$/, '');
    case 'tr':
      return inner.join(', ');
    case 'ul':
      return inner.map((item) => item.replace(/^[\v\f]*/, '\v• ')).join('');
    case 'ol': {
      const first = Number(properties['start'] ?? 1);
      return inner.map((item, index) => item.replace(/^[\v\f]*/, `\v${first + index}. `)).join('');
    }
    case 'span':
      return String(properties['className'] ?? '') === 'source' ? `(${inner.join('')})` : inner.join('');
    default: {
      const [term] = children;
      // A key figure is read number first, as it is seen.
      return term?.type === 'element' && term.tagName === 'dt' ? inner.toReversed().join(' ') : inner.join('');
    }
  }
}
