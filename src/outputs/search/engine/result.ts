import { excerptOf, markedText, type Run } from './excerpt.ts';
import type { MetaName } from '../index-fields.ts';
import type { Marks } from '../query/marks.ts';
import type { ReadablePage } from './pages.ts';

/** What stands between the names of initiatives in the index. */
const between = ' · ';

/** One page that was found, as it is shown. */
export interface Result {
  title: string;
  address: string;
  /** `2017-06-12`: when the release came out or the initiative began. */
  day: string;
  /** The last day of an initiative that has one. */
  until: string | undefined;
  kind: string;
  /** The names of the initiatives that it is about. */
  initiatives: readonly string[];
  /** `Resultat · KIK`, with the found words marked. */
  label: readonly Run[];
  isInitiative: boolean;
  language: string;
  /** The title with the found words marked. */
  heading: readonly Run[];
  /** Where the words stand, or the lead when they stand in the title or the label only. */
  excerpt: readonly Run[];
  /** The words that led here, when nothing that is shown does. */
  via: readonly string[];
}

/**
 * Draws a result from what the index says of a page.
 * @param marks finds what to mark
 * @param via the words that led to the page if there is nothing to mark
 */
export function resultOf(
  { url, content, meta, isInitiative, language }: ReadablePage,
  marks: Marks,
  via: readonly string[],
): Result {
  const said = (name: MetaName) => meta[name] ?? '';
  const text = `${said('lead')} ${content}`;
  const found = excerptOf(text, marks(text));
  const kind = said('kind');
  const initiatives = said('initiatives').split(between).filter(Boolean);
  const marked = (text: string) => markedText(text, marks(text));
  const [heading, label] = [marked(said('title')), marked([kind, ...initiatives].join(between))];
  const isShown = [found, heading, label].some((runs) => runs.some((run) => run.marked));
  return {
    title: said('title'),
    address: url,
    day: said('day'),
    until: meta['until'],
    kind,
    initiatives,
    label,
    isInitiative,
    language,
    heading,
    excerpt: found.length > 0 ? found : [{ text: said('lead'), marked: false }],
    via: isShown ? [] : via,
  };
}
