import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseAddress, releaseAt } from '../content-types/releases/address.ts';
import { pagesOf } from './pages.ts';
import { newestFirst, type Release } from '../content-types/releases/release.ts';
import { countByYear } from './years.ts';

const release = fc
  .record({
    id: fc.stringMatching(/^20[12]\d\/[a-z]{1,8}(-[a-z]{1,8})?$/),
    publishAt: fc.date({ min: new Date('2016-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  })
  .map((some) => some as unknown as Release);
const releases = fc
  .uniqueArray(release, { selector: ({ id }) => id, maxLength: 40 })
  .map((some) => some.sort(newestFirst));

test('every release stands on exactly one page of the archive, in order', () => {
  fc.assert(
    fc.property(releases, fc.integer({ min: 5, max: 20 }), (releases, perPage) => {
      const pages = pagesOf(releases, perPage);
      expect(pages.flatMap((page) => page.items)).toEqual(releases);
      expect(
        pages.every(
          (page, index) => page.older === pages[index + 1]?.address && page.newer === pages[index - 1]?.address,
        ),
      ).toBe(true);
    }),
  );
});

test('the years count every release once, newest year first', () => {
  fc.assert(
    fc.property(releases, (releases) => {
      const years = countByYear(releases);
      expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(releases.length);
      expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort((a, b) => b - a));
    }),
  );
});

test('an address leads back to its file', () => {
  expect(releaseAt(releaseAddress('2017/nyt-job'))).toBe('2017/nyt-job');
  expect(releaseAt('/nyheder/2017/')).toBeUndefined();
});
