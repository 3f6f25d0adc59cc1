import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levels } from './levels.ts';
import { readPages, readPostings, writePages, writePostings } from './postings.ts';

const pages = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 50 }).map((all) => all.sort((a, b) => a - b));
const postings = fc.array(fc.tuple(fc.constantFrom(...levels), pages), { maxLength: 5 }).map((rows) => new Map(rows));

test('the search page reads the pages that the build wrote', () => {
  fc.assert(
    fc.property(pages, (all) => {
      expect(readPages(writePages(all))).toEqual(all);
    }),
  );
  expect(readPages(writePages([]))).toEqual([]);
});

test('the search page reads how pages hold a term as the build wrote it', () => {
  fc.assert(
    fc.property(postings, (all) => {
      expect(readPostings(writePostings(all))).toEqual(all);
    }),
  );
});
