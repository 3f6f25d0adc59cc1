import { describe, expect, test } from 'vitest';
import { awaitedIn, lateReleases, lateMessage } from './late.ts';

const clock = new Date('2026-11-23T12:00:00+01:00');
const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\npublishAt: 2020-01-01T00:00:00Z\n`;
const awaited = (...lines: string[]) => awaitedIn('2026/x', 'content/releases/2026/x.mdx', front(...lines));

describe('when a release was to be out is read', () => {
  test.for([
    'publishAt: 2026-11-23T09:00:00+01:00',
    'publishAt: "2026-11-23T09:00:00+01:00"  ',
    "publishAt: '2026-11-23T08:00:00Z'",
    'publishAt: 2026-11-23 09:00:00+01:00\r',
  ])('from “%s”', (line) => {
    expect(awaited('title: Nyt', line)?.publishAt).toEqual(new Date('2026-11-23T09:00:00+01:00'));
  });

  test('also when another line makes the file unreadable', () => {
    expect(awaited('title: Nyt: og: galt', 'lead: "', 'publishAt: 2026-11-23T09:00:00+01:00')?.title).toBe(
      'Nyt: og: galt',
    );
  });

  test('also when no line of dashes ends the fields', () => {
    const unended = '---\ntitle: Nyt\npublishAt: 2026-11-23T09:00:00+01:00\n\nBrød\n';
    expect(awaitedIn('2026/x', 'x.mdx', unended)?.publishAt).toEqual(new Date('2026-11-23T09:00:00+01:00'));
  });

  test('of no draft, and of none whose moment nobody can know', () => {
    expect(awaited('publishAt: 2026-11-23T09:00:00+01:00', 'draft: true')).toBeUndefined();
    expect(awaited('publishAt: 2026-11-23T09:00:00')).toBeUndefined();
    expect(awaited('title: Nyt')).toBeUndefined();
  });
});

test('late is what was to be out, and is not', () => {
  const release = (id: string, publishAt: string) => ({ id, file: id, title: id, publishAt: new Date(publishAt) });
  const all = [
    release('2026/ude', '2026-11-01T09:00:00+01:00'),
    release('2026/nu', '2026-11-23T12:00:00+01:00'),
    release('2026/senere', '2026-11-23T12:00:01+01:00'),
    release('2026/laenge', '2026-11-20T09:00:00+01:00'),
  ];
  const late = lateReleases(all, (address) => address === '/nyheder/2026/ude/', clock);
  expect(late.map(({ id }) => id)).toEqual(['2026/laenge', '2026/nu']);
});

test('each is told with its time in Copenhagen, its headline and its file; of very many the first', () => {
  const one = awaited('title: Nyt job', 'publishAt: 2026-11-23T08:00:00Z')!;
  expect(lateMessage([one])).toBe(
    'Denne nyhed skulle være ude nu og er det ikke:\n  23. november 2026 kl.\u00A09.00: »Nyt job«, content/releases/2026/x.mdx',
  );
  expect(lateMessage(Array(25).fill(one)).split('\n')).toHaveLength(22);
  expect(lateMessage([])).toBe('');
});
