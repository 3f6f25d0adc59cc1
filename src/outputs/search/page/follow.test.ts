import { expect, test } from 'vitest';
import { readAddress } from '../address.ts';
import { followedBy, pageOf, type Followable } from './follow.ts';

const offered: Followable[] = [
  { facet: 'initiative', id: 'flere-skal-med-ii', name: 'Flere skal med II' },
  { facet: 'initiative', id: 'kik', name: 'KIK' },
  { facet: 'municipality', id: 'aabenraa', name: 'Aabenraa' },
];
const followed = (address: string) => followedBy(readAddress(address), offered).map(pageOf);

test('a search that is narrowed to an initiative or a municipality offers its feeds', () => {
  expect(followed('?q=praktik&indsats=kik&kommune=aabenraa')).toEqual(['/indsatser/kik/', '/kommuner/aabenraa/']);
});

test.each([
  ['kik', '/indsatser/kik/'],
  ['unge flere skal med ii', '/indsatser/flere-skal-med-ii/'],
  ['jobcenter Åbenrå', '/kommuner/aabenraa/'],
])('a search for “%s” offers the feeds of what it names', (query, page) => {
  expect(followed(`?q=${encodeURIComponent(query)}`)).toEqual([page]);
});

test('a word that only holds a name, or a part of a name, offers nothing', () => {
  expect(followed('?q=kikkert')).toEqual([]);
  expect(followed('?q=flere+skal')).toEqual([]);
});
