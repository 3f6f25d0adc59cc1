import { expect, test } from 'vitest';
import type { Person } from '../../../content-types/people/person.ts';
import { sampleNewsroom, sampleRelease } from '../../share/sample-newsroom.ts';
import { knownIn } from './known.ts';

const person = (id: string, name: string): Person => ({ id, name, role: 'borgmester', spellings: [] });
const people = new Map(
  [person('karen-holst', 'Karen Holst'), person('jonas-ravn', 'Jonas Ravn'), person('ny-minister', 'Ny Minister')].map(
    (each) => [each.id, each],
  ),
);
const names = (...releases: Parameters<typeof sampleNewsroom>[0]) =>
  knownIn({ ...sampleNewsroom(releases), people })
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

test('people are suggested when a release that is out quotes them or names them at its top, the most named first', () => {
  const quoting = { ...sampleRelease(), people: ['karen-holst'] };
  const naming = sampleRelease({ title: 'Karen Holst og Jonas Ravn underskrev aftalen' }, '2018/aftale');
  expect(names(quoting, naming)).toEqual(['Karen Holst', 'Jonas Ravn']);
});

test('someone whom only drafts and scheduled releases name is not suggested', () => {
  expect(names(sampleRelease())).toEqual([]);
});

test('initiatives and municipalities lead to their pages', () => {
  const known = knownIn(sampleNewsroom([sampleRelease()]));
  expect(known.map((each) => 'address' in each && each.address)).toEqual(['/indsatser/kik/', '/kommuner/fjordby/']);
});
