import { expect, test } from 'vitest';
import type { Implementation } from '../backends/implementation.ts';
import { mdxFrontMatter } from '../../format/format.ts';
import { cardOf } from './cards.ts';
import { shortenLists } from './lists.ts';
import { ownAddress } from './one-address.ts';
import { archiveYears, listedYears } from './years.ts';

/** What is read through a list of these years, at a place in the desk. */
async function readFrom(route: string, folder: string) {
  const read: string[] = [];
  const reading: Pick<Implementation, 'entriesByFolder'> = {
    entriesByFolder(asked) {
      read.push(asked);
      const data = '---\ntitle: A\nsources:\n  - title: B\n---\n\nEn tekst.\n';
      return Promise.resolve([{ file: { path: `${asked}/a.mdx` }, data }]);
    },
  };
  const implementation = reading as Implementation;
  shortenLists(implementation, { years: listedYears(2026), route: () => route });
  return { files: await implementation.entriesByFolder(folder, 'mdx', 2), read };
}

test('on 1 January the new year has its place in the list, and the one before the last goes into the archive', () => {
  expect(listedYears(2026)).toContain(2027);
  expect(listedYears(2027)).toEqual([2029, 2028, 2027, 2026]);
  const told = ['2028/a', '2026/a', '2025/a', '2025/b', '2017/a'].map((id) => ({ id }));
  expect(archiveYears(2026, told)).toEqual([2017]);
  expect(archiveYears(2027, told)).toEqual([2025, 2017]);
});

test('older years have their lists even when the site cannot tell which there are', () => {
  expect(archiveYears(2026, undefined).slice(0, 2)).toEqual([2024, 2023]);
});

test('the list of releases is read from its years alone, and without the texts', async () => {
  const { files, read } = await readFrom('#/collections/releases', 'content/releases');
  expect(read).toEqual(listedYears(2026).map((year) => `content/releases/${year}`));
  expect(files.map(({ data }) => data)).toEqual(Array(4).fill('---\ntitle: A\n---\n'));
});

test('an older year’s list is read from that year', async () => {
  const { files, read } = await readFrom('#/collections/releases-2017', 'content/releases/2017');
  expect(read).toEqual(['content/releases/2017']);
  expect(files).toHaveLength(1);
});

test('what asks for a year’s texts gets them', async () => {
  const { files } = await readFrom('#/collections/releases/entries/2017/a', 'content/releases/2017');
  expect(files[0]?.data).toContain('En tekst.');
});

test('a release in a list has what the list shows: its whole headline and lead, its date, whether it is withdrawn', () => {
  const data =
    '---\ntitle: >-\n  Et: to\n\n  tre\nsources:\n  - title: Nej\nlead: "a:\n  b"\nwithdrawn:\n  at: 2026-01-01T09:00:00+01:00\n---\n\ntitle: nej\n';
  const { lead, title, withdrawn, ...others } = mdxFrontMatter.fromFile(
    cardOf({ file: { path: '' }, data }).data ?? '',
  );
  expect({ lead, title, withdrawn }).toEqual({
    lead: 'a: b',
    title: 'Et: to\ntre',
    withdrawn: { at: '2026-01-01T09:00:00+01:00' },
  });
  expect(others).toEqual({});
});

test('a release has one address in the desk, wherever it is opened from', () => {
  expect(ownAddress('https://a.example/admin/#/collections/releases-2017/entries/besoeg')).toBe(
    '#/collections/releases/entries/2017/besoeg',
  );
  expect(ownAddress('#/collections/releases-2017')).toBeUndefined();
  expect(ownAddress('#/collections/releases/entries/2017/besoeg')).toBeUndefined();
});
