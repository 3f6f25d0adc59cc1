import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacets, writeFacets } from './facet-file.ts';

const name = fc.stringMatching(/^[a-zæøå0-9-]{1,12}$/);
const filters = fc.array(fc.dictionary(name, fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { maxKeys: 4 }));

test('the search page reads which pages have which value as the build wrote it', () => {
  fc.assert(
    fc.property(filters, (pages) => {
      const facets = readFacets(writeFacets(pages));
      pages.forEach((values, page) => {
        const read = [...facets].flatMap(([facet, sets]) =>
          [...sets].flatMap(([value, set]) => (set.has(page) ? [`${facet} ${value}`] : [])),
        );
        const written = Object.entries(values).flatMap(([facet, all]) => all.map((value) => `${facet} ${value}`));
        expect(read.sort()).toEqual(written.sort());
      });
    }),
  );
});
