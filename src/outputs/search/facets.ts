/** What a search can be narrowed by: the name in the index, and the name in the address. */
export const facets = { initiative: 'indsats', municipality: 'kommune', kind: 'type', year: 'aar' } as const;

export type Facet = keyof typeof facets;

/** In the order that readers meet them. */
export const facetNames = ['initiative', 'municipality', 'kind', 'year'] as const satisfies readonly Facet[];

/** Something for every facet. */
export function forEachFacet<Value>(give: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    initiative: give('initiative'),
    municipality: give('municipality'),
    kind: give('kind'),
    year: give('year'),
  };
}
