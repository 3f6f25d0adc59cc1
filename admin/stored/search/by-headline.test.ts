import { expect, test } from 'vitest';
import { findReleases } from './by-headline.ts';

const published = [
  { id: '2026/bus-48', title: 'Bus 48 kører efter vagtplanen', date: '21. maj 2026' },
  { id: '2017/besoeg', title: 'Ministeren besøgte Ærø', date: '12. juni 2017' },
];

test.each([
  ['Ærø minister', ['2017/besoeg']],
  ['maj 2026', ['2026/bus-48']],
  ['', ['2026/bus-48', '2017/besoeg']],
  ['findes ikke', []],
])('“%s” finds the releases that hold all of its words', (typed, ids) => {
  expect(findReleases(published, typed).map(({ id }) => id)).toEqual(ids);
});
