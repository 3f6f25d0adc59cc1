import { runsOf, type Run } from './excerpt.ts';
import type { MetaName } from './index-fields.ts';
import type { PagefindPage } from './pagefind.ts';

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
  /** Where the words stand, or the lead when they stand in the title or the label only. */
  excerpt: readonly Run[];
}

/** Draws a result from what the index says of a page. */
export function resultOf({ url, excerpt, meta, filters }: PagefindPage): Result {
  const said = (name: MetaName) => meta[name] ?? '';
  const found = runsOf(excerpt);
  return {
    title: said('title'),
    address: url,
    day: said('day'),
    until: meta['until'],
    label: [said('kind'), said('initiatives')].filter(Boolean).join(' · '),
    isInitiative: filters['kind']?.includes('initiative') ?? false,
    language: filters['language']?.[0] ?? 'da',
    excerpt: found.some(({ marked }) => marked) ? found : [{ text: said('lead'), marked: false }],
  };
}
