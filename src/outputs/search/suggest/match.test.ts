import { expect, test } from 'vitest';
import { matching } from './match.ts';
import type { Suggestion } from './suggestion.ts';

const initiative = (name: string): Suggestion => ({ kind: 'initiative', name, address: `/indsatser/${name}/` });
const known: Suggestion[] = [
  initiative('Grønne hænder'),
  initiative('Job først'),
  initiative('Flere skal med II'),
  { kind: 'municipality', name: 'Aabenraa', address: '/kommuner/aabenraa/' },
  { kind: 'person', name: 'Sophie Løhde', role: 'innovationsminister' },
  { kind: 'title', name: 'Første job til 39 unge', address: '/nyheder/2025/foerste-job/' },
];
const names = (typed: string) => matching(typed, known).map(({ name }) => name);

test('every word that is typed must begin a word of what is suggested, in any order', () => {
  expect(names('hæn')).toEqual(['Grønne hænder']);
  expect(names('med flere')).toEqual(['Flere skal med II']);
  expect(names('skal job')).toEqual([]);
});

test.each([
  ['åbenr', 'Aabenraa'],
  ['abenra', 'Aabenraa'],
  ['lohde', 'Sophie Løhde'],
  ['LOEHDE', 'Sophie Løhde'],
  ['gronne haen', 'Grønne hænder'],
])('%s suggests %s, whatever keyboard it was typed on', (typed, name) => {
  expect(names(typed)).toEqual([name]);
});

test('what begins as the query does comes first', () => {
  expect(names('job')).toEqual(['Job først', 'Første job til 39 unge']);
  expect(names('først')).toEqual(['Første job til 39 unge', 'Job først']);
});

test('one letter suggests nothing, and neither do signs', () => {
  expect([names(''), names('f'), names(' - "')]).toEqual([[], [], []]);
});

test('no kind of suggestion crowds out the others', () => {
  const many = Array.from({ length: 9 }, (_, index) => initiative(`Job ${index}`));
  const titles = known.filter(({ kind }) => kind === 'title');
  expect(matching('job', [...many, ...titles]).map(({ kind }) => kind)).toEqual([
    'initiative',
    'initiative',
    'initiative',
    'title',
  ]);
});
