import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives every address in a drawn text its host, since a feed is read far from the page it came from. A link to a
 * footnote in the same text leads to the page.
 * @param tree changed in place
 * @param page the page's whole address, which relative ones are read from
 */
export function makeAbsolute(tree: Root, page: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'poster']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = new URL(address, page).href;
    }
    const sources = properties['srcSet'];
    if (typeof sources === 'string') properties['srcSet'] = absoluteSources(sources, page);
  });
}

function absoluteSources(sources: string, page: string): string {
  return sources
    .split(', ')
    .map((source) => source.replace(/^\S+/, (address) => new URL(address, page).href))
    .join(', ');
}
