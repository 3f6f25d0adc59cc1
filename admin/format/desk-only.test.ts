import { expect, test } from 'vitest';
import { folderFor, withoutDeskOnly, withShownDate } from './desk-only.ts';

test.each([
  ['2027-01-01T00:30:00+01:00', '2027'],
  ['2026-12-31T23:30:00Z', '2027'],
  ['2026-12-31T22:30:00Z', '2026'],
])('a release of %s is filed under %s, the year in Copenhagen', (publishAt, year) => {
  expect(folderFor(publishAt)).toBe(year);
});

test('what lists show is made on reading and gone again on saving', () => {
  const entry = { title: 'T', publishAt: '2017-06-12T09:00:00+02:00' };
  expect(withShownDate(entry)).toEqual({ ...entry, shownDate: '12. juni 2017' });
  expect(withoutDeskOnly(withShownDate(entry))).toEqual(entry);
});

test('a file without a date that can be read is shown without one', () => {
  expect(withShownDate({ publishAt: 'snart' })).toEqual({ publishAt: 'snart' });
});
