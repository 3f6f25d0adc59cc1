import { expect, test } from 'vitest';
import { sampleNewsroom, sampleRelease } from '../outputs/share/sample-newsroom.ts';
import { viewIn } from './view.ts';

const body = { type: 'root' as const, children: [] };
const release = sampleRelease({ municipalities: ['fjordby'] });
const newsroom = sampleNewsroom([release]);
const one = newsroom.municipalities;
const several = [...one.map((fjordby) => ({ ...fjordby, id: 'aabenraa', title: 'Aabenraa Kommune' })), ...one];

test('a release names its own municipality where the newsroom has several, and none where there is only one', () => {
  const shown = (municipalities: typeof newsroom.municipalities) =>
    viewIn({ ...newsroom, municipalities }, release, body).municipalities.map(({ title }) => title);
  expect(shown(several)).toEqual(['Fjordby Kommune']);
  expect(shown(one)).toEqual([]);
});

test('a withdrawn release says nothing of its age or of what has ended since: the withdrawal says enough', () => {
  const long = {
    ...newsroom,
    initiatives: newsroom.initiatives.map((initiative) => ({ ...initiative, to: '2018-12-31' })),
  };
  const { old, ended } = viewIn(long, release, body);
  expect([old, ended.length]).toEqual([true, 1]);
  expect(viewIn(long, { ...release, status: 'withdrawn' }, body)).toMatchObject({ old: false, ended: [] });
});
