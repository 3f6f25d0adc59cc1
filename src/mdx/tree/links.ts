import type { Element } from 'hast';
import { isSafeAddress } from '../addresses.ts';
import { NEUTRAL, showHidden } from '../../ground/characters.ts';
import { toText } from '../output.ts';
import { element, textNode, type ElementReader } from './reading.ts';

/** A link: only to addresses that are what they look like, and only with words to click on. */
export const readLink: ElementReader = (node, reading) => {
  const href = String(node.properties['href'] ?? '');
  const own = ownText(node, href);
  const children = own === undefined ? reading.read(node.children, 'inside') : [textNode(own)];
  if (href.includes(encodeURIComponent(NEUTRAL))) return children;
  if (!isSafeAddress(href)) {
    // The parser makes links of what merely looks like an address: `www.a.dk:om`.
    if (own !== undefined) return children;
    reading.report(
      node,
      href === ''
        ? 'Linket har ingen adresse.'
        : `Linket fører til “${shorten(href)}”, og den adresse kan ikke bruges.`,
      'Begynd adressen med https://, mailto:, tel:, / (en side her) eller # (et sted på siden).',
      { desk: { remedy: 'Marker linket, tryk på Link over teksten, og indsæt adressen fra browseren.' } },
    );
    return children;
  }
  if (children.every((child) => toText(child).trim() === '')) {
    reading.report(
      node,
      'Linket har ingen tekst.',
      `Skriv tekst mellem de kantede parenteser: [linkets tekst](${shorten(href)}).`,
      { desk: { remedy: 'Slet linket, skriv ordene, marker dem, og tryk på Link over teksten.' } },
    );
  }
  const title = node.properties['title'];
  return [element('a', typeof title === 'string' ? { href, title: showHidden(title) } : { href }, children)];
};

/** An address that is its own link text is not prose: typography must not touch it. */
function ownText(node: Element, href: string): string | undefined {
  const [text, ...others] = node.children;
  if (others.length > 0 || text?.type !== 'text') return undefined;
  return href.endsWith(text.value) || href.endsWith(encoded(text.value)) ? text.value : undefined;
}

/** As an address has letters that are not ASCII; half a character has no such form. */
function encoded(text: string): string {
  return encodeURI(text.toWellFormed());
}

function shorten(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
