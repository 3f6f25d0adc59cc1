import { expect, test } from 'vitest';
import { releaseAt, yearAddress } from './address.ts';
import { keysOf, newSecret } from './press-key.ts';
import { lastChange, newestFirst, publicRelease, type Release } from './release.ts';
import { releaseSchema } from './schema.ts';

const clock = new Date('2026-06-01T12:00:00+02:00');
const note = (at: string) => ({ at, kind: 'update', text: 'Tallet for maj er kommet.' });

function seen(id: string, written: object = {}): Release | undefined {
  const fields = releaseSchema.parse({
    title: 'Flere i job på havnen',
    lead: 'Elleve virksomheder på havnen har ansat atten lærlinge siden august.',
    kind: 'news',
    publishAt: '2026-01-01T09:00:00+01:00',
    ...written,
  });
  const data = { fields, file: `content/releases/${id}.mdx`, pictures: ['/media/a.jpg'], people: ['ida-krog'] };
  return publicRelease({ id, digest: 'd', data }, clock);
}

test('readers see the notes that are out, the newest first, and when the last of them came', () => {
  const [early, late, now, ahead] = [
    '2026-02-01T09:00:00+01:00',
    '2026-03-01T09:00:00+01:00',
    clock.toISOString(),
    '2026-06-01T12:00:01+02:00',
  ] as const;
  const release = seen('2026/a', { notes: [note(late), note(ahead), note(early), note(now)] });
  expect(release?.notes.map(({ at }) => at)).toEqual([now, late, early].map((at) => new Date(at)));
  expect(release).toMatchObject({
    updatedAt: clock,
    address: '/nyheder/2026/a/',
    status: 'published',
    pictures: ['/media/a.jpg'],
    people: ['ida-krog'],
  });
});

test('a draft and a release whose time has not come are not there for readers', () => {
  expect(seen('2026/a', { draft: true })).toBeUndefined();
  expect(seen('2026/a', { publishAt: '2026-06-01T12:00:01+02:00' })).toBeUndefined();
});

test('a withdrawal is a change from its moment on', () => {
  const publishAt = new Date('2026-01-01');
  const withdrawn = { at: new Date('2026-03-01'), reason: 'Tallene var forkerte.' };
  const changed = (at: string) => lastChange({ publishAt, notes: [], withdrawn }, new Date(at));
  expect([changed('2026-02-28'), changed('2026-03-01')]).toEqual([publishAt, withdrawn.at]);
});

test('the newest release comes first, and of those from one moment the first by name, in every build', () => {
  const later = { publishAt: '2026-02-01T09:00:00+01:00' };
  const releases = [seen('2026/b'), seen('2026/c', later), seen('2026/a'), seen('2026/d')].flatMap((one) => one ?? []);
  expect(releases.sort(newestFirst).map(({ id }) => id)).toEqual(['2026/c', '2026/a', '2026/b', '2026/d']);
});

test('only a release’s own page leads to its file', () => {
  expect(releaseAt('/nyheder/2017/nyt-job/')).toBe('2017/nyt-job');
  const others = [
    yearAddress(2017),
    '/nyheder/side/2/',
    '/nyheder/2017/nyt-job/udgave/1/',
    '/gamle/nyheder/2017/nyt-job/',
    '/nyheder/2017/nyt-job',
  ];
  expect(others.map(releaseAt).filter(Boolean)).toEqual([]);
});

test('what is no key opens nothing', async () => {
  const secret = newSecret();
  for (const wrong of ['', secret.slice(1), `${secret}a`, `.${secret.slice(1)}`])
    await expect(keysOf(wrong)).rejects.toThrow('43');
});

test('a press link’s keys cannot be taken out of the browser again', async () => {
  const { encryption, vector } = await keysOf(newSecret());
  expect([encryption, vector].map(({ extractable, usages }) => [extractable, [...usages].sort()])).toEqual([
    [false, ['decrypt', 'encrypt']],
    [false, ['sign']],
  ]);
});
