import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Left, WhyLeft } from '../../src/mdx/from-html/read/left-out.ts';

/** What is said of each kind; of a mark without words of its own nothing needs to be said. */
const kinds: Record<WhyLeft, string | undefined> = {
  deletion: 'Slettet i dokumentet',
  comment: 'Kommentar',
  hidden: 'Skjult tekst',
  signature: 'Underskrift fra en mail',
  mail: 'Hovedet på en mail',
  'page-edge': 'Sidehoved eller sidefod',
  picture: 'Billede. Læg det op med blokken Billede',
  embedded: 'Noget indlejret, fx en video',
  link: 'Link, som ikke kan bruges',
  'note-mark': undefined,
};

/** More than this nobody reads: the rest is counted. */
const most = 8;

/** What of a pasted document did not come along, as items of a list; none where all of it did. */
export function drawLeft(left: readonly Left[]): Element[] {
  const told = left.filter(({ what }) => kinds[what] !== undefined);
  const items = told
    .slice(0, most)
    .map(({ what, words }) => h('li', [h('p', [h('strong', kinds[what])]), ...(words === '' ? [] : [h('p', words)])]));
  return told.length > most ? [...items, h('li', h('p', `og ${told.length - most} mere`))] : items;
}
