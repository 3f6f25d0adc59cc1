import type { Person } from '../../content-types/people/person.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { longDate } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import type { Body } from '../../mdx/body.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { siteText } from '../../text/da/site.ts';
import { anchorsOf } from './anchors.ts';
import { quotesIn, type QuotedWords } from './quotes.ts';

/** A quote in a release that is out. */
export interface ReleaseQuote extends QuotedWords {
  release: Release;
  /** The id of its paragraph on the release's page. */
  anchor: string;
  /** Its address, with host. */
  address: string;
  /** The quote as it is pasted, with who says it, as what, where, when and the link; undefined where nobody knows who. */
  copied: string | undefined;
}

/**
 * The quotes of a release's text.
 * @param body its text, read
 */
export function quotesOfBody(
  { people, settings }: Pick<Newsroom, 'people' | 'settings'>,
  release: Release,
  body: Body,
): ReleaseQuote[] {
  const quotes = quotesIn(body, listOf(people), release.lead);
  const anchors = anchorsOf(quotes);
  return quotes.map((quote, index) => {
    const anchor = anchors[index] ?? '';
    const { href: address } = new URL(`${release.address}#${anchor}`, settings.address);
    const by = [quote.speaker, quote.role].filter((words) => words !== undefined).join(', ');
    const copied = quote.sure
      ? siteText.quotes.copied(quote.text, by, typography(release.title), longDate(release.publishAt), address)
      : undefined;
    return { ...quote, release, anchor, address, copied };
  });
}

const lists = new WeakMap<ReadonlyMap<string, Person>, Person[]>();

function listOf(people: ReadonlyMap<string, Person>): Person[] {
  const list = lists.get(people) ?? [...people.values()];
  lists.set(people, list);
  return list;
}
