import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress, type SearchRequest } from './address.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.isWellFormed()));
const requests: fc.Arbitrary<SearchRequest> = fc.record({
  query: fc
    .string({ unit: 'grapheme' })
    .filter((query) => query.isWellFormed())
    .map((query) => query.trim()),
  chosen: fc.record({ initiative: values, municipality: values, kind: values, year: values }),
  order: fc.constantFrom('best', 'newest', undefined),
  isLiteral: fc.boolean(),
});
const asked = requests.map((request) => ({ ...request, isLiteral: request.isLiteral && request.query !== '' }));

test('an address that a reader sends to a colleague opens the same search', () => {
  fc.assert(
    fc.property(asked, (request) => {
      expect(readAddress(new URL(writeAddress(request), 'https://nyheder.example').search)).toEqual(request);
    }),
  );
});

test('an address says in Danish what is asked for', () => {
  const request = readAddress(
    '?q=praktik&indsats=kik&indsats=job-foerst&kommune=fjordby&type=result&aar=2025&sortering=nyeste',
  );
  expect(request).toEqual({
    query: 'praktik',
    chosen: { initiative: ['kik', 'job-foerst'], municipality: ['fjordby'], kind: ['result'], year: ['2025'] },
    order: 'newest',
    isLiteral: false,
  });
  expect(writeAddress(request)).toBe(
    '/soeg/?q=praktik&indsats=kik&indsats=job-foerst&kommune=fjordby&type=result&aar=2025&sortering=nyeste',
  );
});

test('an address tells an order that the reader chose from one that was left to the search', () => {
  expect(readAddress('?q=x').order).toBeUndefined();
  expect(writeAddress(readAddress('?q=x&sortering=bedste'))).toBe('/soeg/?q=x&sortering=bedste');
});

test('an address says when the words are to be found as they are typed', () => {
  expect(readAddress('?q=lohde&praecist=1')).toMatchObject({ query: 'lohde', isLiteral: true });
  expect(writeAddress(readAddress('?q=lohde&praecist=1'))).toBe('/soeg/?q=lohde&praecist=1');
});

test('the form in every page’s head gives an address that can be read', () => {
  expect(readAddress('?q=unge+i+job').query).toBe('unge i job');
});

test('empty fields, repetitions and strange names in an address are passed over', () => {
  expect(readAddress('?q=+&indsats=&aar=2025&aar=2025&utm_source=x&sortering=forkert')).toEqual(
    readAddress('?aar=2025'),
  );
  expect(writeAddress(readAddress('?q=&indsats='))).toBe('/soeg/');
});
