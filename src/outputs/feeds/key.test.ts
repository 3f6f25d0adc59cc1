import { expect, test } from 'vitest';
import type { Release } from '../../content-types/releases/release.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { sampleNewsroom, sampleRelease } from '../share/sample-newsroom.ts';
import { channelOf } from './feed.ts';
import { feedKey } from './key.ts';

const release = { ...sampleRelease(), people: ['karen'] };
const karen = { id: 'karen', name: 'Karen Holst', role: 'borgmester', spellings: [] };
const newsroomWith = (changed: Partial<Newsroom> = {}): Newsroom => ({
  ...sampleNewsroom([release]),
  people: new Map([['karen', karen]]),
  ...changed,
});
const keyOf = (newsroom: Newsroom) => feedKey(newsroom, channelOf(newsroom, 'all'));

test('a feed is kept when nothing has changed of it, and when somebody has who is not quoted in it', async () => {
  const people = new Map([...newsroomWith().people, ['ida', { ...karen, id: 'ida', name: 'Ida Krog' }] as const]);
  expect(await keyOf(newsroomWith({ people }))).toBe(await keyOf(newsroomWith()));
});

const { settings, initiatives } = newsroomWith();
const changed: Record<string, Partial<Newsroom>> = {
  'an initiative that its items are tagged by has got another name': {
    initiatives: initiatives.map((one) => ({ ...one, title: 'Kontanthjælp i job' })),
  },
  'somebody who is quoted has got another title': { people: new Map([['karen', { ...karen, role: 'minister' }]]) },
  'the newsroom has got another address': { settings: { ...settings, address: 'https://nyt.example' } },
  'a release has changed': { readable: [{ ...release, digest: 'changed' }] },
};
test.each(Object.entries(changed))('a feed is written again when %s', async (_what, change) => {
  expect(await keyOf(newsroomWith(change))).not.toBe(await keyOf(newsroomWith()));
});

test('a feed is written again when what holds instead of a withdrawn release is out, or is called something else', async () => {
  const withdrawn = sampleRelease({
    withdrawn: { at: '2018-01-01T09:00:00+01:00', reason: 'Tallene var forkerte.', replacedBy: '2018/nye-tal' },
  });
  const instead = sampleRelease({ initiatives: [] }, '2018/nye-tal');
  const keyAmong = (...others: Release[]) => {
    const newsroom = newsroomWith({ readable: [{ ...withdrawn, status: 'withdrawn' }, ...others] });
    return feedKey(newsroom, channelOf(newsroom, { initiative: 'kik' }));
  };
  expect(await keyAmong(instead)).not.toBe(await keyAmong());
  expect(await keyAmong({ ...instead, title: 'De rigtige tal' })).not.toBe(await keyAmong(instead));
});
