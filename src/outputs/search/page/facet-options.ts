import type { Newsroom } from '../../../newsroom/type.ts';
import { kinds } from '../../../content-types/releases/kinds.ts';
import { searchText } from '../../../text/da/search.ts';
import { facetNames, facets, type Facet } from '../facets.ts';
import { searchablePages } from '../pages.ts';

/** One facet of the search form. */
export interface FacetGroup {
  facet: Facet;
  /** The name that its fields have in the form and in the address. */
  name: string;
  legend: string;
  options: readonly FacetOption[];
}

interface FacetOption {
  value: string;
  label: string;
  /** How many pages have it. */
  count: number;
}

/** What a search can be narrowed by, with the newsroom's own names. Values that no page has are left out. */
export function facetGroups(newsroom: Pick<Newsroom, 'releases' | 'initiatives' | 'municipalities'>): FacetGroup[] {
  const counts = countValues(newsroom);
  const labels: Record<Facet, readonly (readonly [value: string, label: string])[]> = {
    initiative: newsroom.initiatives.map(({ id, title }) => [id, title]),
    municipality: newsroom.municipalities.map(({ id, place }) => [id, place]),
    kind: [...Object.entries(kinds), ['initiative', searchText.initiative]],
    year: [...counts.year.keys()]
      .sort()
      .reverse()
      .map((year) => [year, year]),
  };
  return facetNames.map((facet) => ({
    facet,
    name: facets[facet],
    legend: searchText.facets[facet],
    options: labels[facet].flatMap(([value, label]) => {
      const count = counts[facet].get(value);
      return count ? [{ value, label, count }] : [];
    }),
  }));
}

function countValues(newsroom: Parameters<typeof searchablePages>[0]): Record<Facet, Map<string, number>> {
  const counts = { initiative: new Map(), municipality: new Map(), kind: new Map(), year: new Map() };
  for (const { use, name, content } of searchablePages(newsroom).flatMap(({ fields }) => fields)) {
    if (use !== 'filter' || !(name in counts)) continue;
    const count = counts[name as Facet];
    count.set(content, (count.get(content) ?? 0) + 1);
  }
  return counts;
}
