import { expect, test } from 'vitest';
import { standingInWords } from './words.ts';
import { plannedAmong, standingsIn } from './planned.ts';

const now = new Date('2026-12-03T10:00:00+01:00');
const file = (name: string, publishAt: string, more = '') => ({
  path: `content/releases/2026/${name}.mdx`,
  text: `---\ntitle: ${name}\npublishAt: ${publishAt}\n${more}---\n`,
});
const files = [
  file('paa-torsdag', '2026-12-10T09:00:00+01:00'),
  file('i-morgen', '2026-12-04T09:00:00+01:00'),
  file('forsinket', '2026-12-03T09:00:00+01:00', 'lead: "\n'),
  file('ude', '2026-12-01T09:00:00+01:00'),
  file('kladde', '2026-12-04T09:00:00+01:00', 'draft: true\n'),
  file('trukket', '2026-12-01T09:00:00+01:00', 'withdrawn:\n  reason: Forkert\n  at: 2026-12-02T09:00:00+01:00\n'),
  file('fjernet', '2026-12-01T09:00:00+01:00'),
];
const site = {
  built: new Date('2026-12-03T08:00:00+01:00'),
  versions: new Map([['2026', { '2026/ude': 'a', '2026/trukket': 'b' }]]),
};
const all = standingsIn(files, now, site, (id) => id === '2026/fjernet');

test('the list holds what is late first, then what is planned in the order of time, and nothing that is out', () => {
  expect(plannedAmong(all).map(({ title, standing }) => `${title}: ${standingInWords(standing, now)}`)).toEqual([
    'forsinket: Skulle have været ude kl. 9.00; siden er ikke bygget endnu',
    'i-morgen: Planlagt til 4. december kl. 9.00',
    'paa-torsdag: Planlagt til 10. december kl. 9.00',
  ]);
});

test('lists know a draft, what is out, withdrawn and removed', () => {
  const words = Object.fromEntries(all.map(({ title, standing }) => [title, standingInWords(standing, now)]));
  expect(words).toMatchObject({ kladde: 'Kladde', ude: 'Ude', trukket: 'Trukket tilbage', fjernet: 'Fjernet' });
});
