import { excerptOf, markedText, type Run } from './excerpt.ts';
import type { MetaName } from './index-fields.ts';
import type { PagefindPage } from './pagefind.ts';
import type { Marks } from './query/marks.ts';

/** One page that was found, as it is shown. */
export interface Result {
  title: string;
  address: string;
  /** `2017-06-12`: when the release came out or the initiative began. */
  day: string;
  /** The last day of an initiative that has one. */
  until: string | undefined;
  /** `Resultat · KIK` */
  label: string;
  isInitiative: boolean;
  language: string;
  /** The title with the found words marked. */
  heading: readonly Run[];
  /** Where the words stand, or the lead when they stand in the title or the label only. */
  excerpt: readonly Run[];
}

/** Draws a result from what the index says of a page. @param marks finds what to mark */
export function resultOf({ url, content, meta, filters }: PagefindPage, marks: Marks): Result {
  const said = (name: MetaName) => meta[name] ?? '';
  const found = excerptOf(content, marks(content));
  return {
    title: said('title'),
    address: url,
    day: said('day'),
    until: meta['until'],
    label: [said('kind'), said('initiatives')].filter(Boolean).join(' · '),
    isInitiative: filters['kind']?.includes('initiative') ?? false,
    language: filters['language']?.[0] ?? 'da',
    heading: markedText(said('title'), marks(said('title').replaceAll('\u00AD', ''))),
    excerpt: found.length > 0 ? found : [{ text: said('lead'), marked: false }],
  };
}
