import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { siteText } from '../../text/da/site.ts';
import type { ReleaseQuote } from './of-body.ts';

/** What marking a quote takes. */
type QuoteToMark = Pick<ReleaseQuote, 'paragraph' | 'anchor' | 'speaker' | 'copied'>;

/**
 * Gives each quote of a drawn text its id, and a link to it that a script makes a button that copies.
 * @param tree the drawn text, which is changed
 */
export function markQuotes(tree: Root, quotes: readonly QuoteToMark[]): void {
  const paragraphs = paragraphsIn(tree);
  for (const [paragraph, [first, ...others]] of Map.groupBy(quotes, (quote) => quote.paragraph)) {
    const drawn = paragraphs[paragraph];
    if (!drawn || !first) continue;
    drawn.properties['id'] = first.anchor;
    for (const { anchor, speaker, copied } of [first, ...others]) {
      if (copied === undefined || speaker === undefined) continue;
      const label = siteText.quotes.cite(typography(speaker));
      drawn.children.push(
        { type: 'text', value: ' ' },
        h('a', { href: `#${anchor}`, class: 'cite', dataCopy: copied, dataPagefindIgnore: '', ariaLabel: label }, '”'),
      );
    }
  }
}

/**
 * In the order that `quotablePassagesOf` counts them. What a block draws of its own, such as a fact box's title, is no
 * paragraph of the text: it has a class, or stands with a picture.
 */
function paragraphsIn(node: Root | RootContent): Element[] {
  if (node.type === 'element') {
    const classes = [node.properties['className']].flat();
    if (node.tagName === 'p') return classes.some((name) => name !== undefined) ? [] : [node];
    if (node.tagName === 'figure' && !classes.includes('quote')) return [];
  }
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}
