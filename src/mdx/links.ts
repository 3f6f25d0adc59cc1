import { isSafeAddress } from './addresses.ts';
import { NEUTRAL } from './characters.ts';
import { element, words, type ElementReader } from './reading.ts';

/** A link: only to addresses that are what they look like, and only with words to click on. */
export const readLink: ElementReader = (node, reading) => {
  const href = String(node.properties['href'] ?? '');
  const written = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  // An address that is its own link text is not prose: typography must not touch it.
  const bare = href.endsWith(written) && written !== '';
  const children = bare ? [words(written)] : reading.read(node.children, 'inside');
  if (href.includes(encodeURIComponent(NEUTRAL))) return children;
  if (!isSafeAddress(href)) {
    reading.report(
      node,
      href === ''
        ? 'Linket har ingen adresse.'
        : `Linket fører til “${shorten(href)}”, og den adresse kan ikke bruges.`,
      'Begynd adressen med https://, mailto:, tel:, / (en side her) eller # (et sted på siden).',
    );
    return children;
  }
  if (children.length === 0) {
    reading.report(
      node,
      'Linket har ingen tekst.',
      `Skriv tekst mellem de kantede parenteser: [linkets tekst](${shorten(href)}).`,
    );
  }
  const title = node.properties['title'];
  return [element('a', typeof title === 'string' ? { href, title } : { href }, children)];
};

function shorten(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
