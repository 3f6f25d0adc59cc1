import { isoDay, longDate, yearOf } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import { initiativePeriod, type Initiative } from '../../content-types/initiatives/initiative.ts';
import { kinds } from '../../content-types/releases/kinds.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { searchText } from '../../text/da/search.ts';
import type { Facet } from './facets.ts';

/** One thing that a page says of itself in the search index. */
export interface IndexField {
  /** `meta` is searched and comes with the result, `filter` narrows a search, `sort` orders it. */
  use: 'meta' | 'filter' | 'sort';
  name: string;
  content: string;
}

/** The names that results are drawn from. Everything here is searched too, so it is worded as readers would word it. */
export type MetaName = 'title' | 'date' | 'day' | 'until' | 'kind' | 'initiatives' | 'lead' | 'image';

const meta = (name: MetaName, content: string): IndexField => ({ use: 'meta', name, content });
const filter = (name: Facet | 'language', content: string): IndexField => ({
  use: 'filter',
  name,
  content,
});
/** Pagefind takes a page's first picture as metadata and finds the page by the words in its address. An empty one stops it. */
const noImage = meta('image', '');

/**
 * What a release's page says of itself.
 * @param names every initiative, to name the release's own
 */
export function releaseFields(release: Release, names: readonly Pick<Initiative, 'id' | 'title'>[]): IndexField[] {
  const { title, lead, kind, publishAt, initiatives, municipalities, language } = release;
  const named = initiatives.flatMap((id) => names.find((initiative) => initiative.id === id)?.title ?? []);
  return [
    meta('title', typography(title)),
    meta('date', longDate(publishAt)),
    meta('day', isoDay(publishAt)),
    meta('kind', kinds[kind]),
    ...(named.length > 0 ? [meta('initiatives', named.join(' · '))] : []),
    meta('lead', typography(lead)),
    noImage,
    ...initiatives.map((id) => filter('initiative', id)),
    ...municipalities.map((id) => filter('municipality', id)),
    filter('kind', kind),
    filter('year', String(yearOf(publishAt))),
    ...(language === 'da' ? [] : [filter('language', language)]),
    { use: 'sort', name: 'date', content: publishAt.toISOString() },
  ];
}

/** What an initiative's page says of itself. It has no year: that is when news came out, and an initiative lasts. */
export function initiativeFields(initiative: Initiative): IndexField[] {
  const { id, title, summary, from, to, municipalities } = initiative;
  return [
    meta('title', typography(title)),
    meta('date', initiativePeriod(initiative)),
    meta('day', from),
    ...(to ? [meta('until', to)] : []),
    meta('kind', searchText.initiative),
    meta('lead', typography(summary)),
    noImage,
    filter('initiative', id),
    ...municipalities.map((municipality) => filter('municipality', municipality)),
    filter('kind', 'initiative'),
    { use: 'sort', name: 'date', content: from },
  ];
}
