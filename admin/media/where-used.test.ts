import { expect, test } from 'vitest';
import type { StoredFile } from '../stored/store.ts';
import { shelfOf, soughtIn } from './shelf.ts';
import { findMediaUses } from './where-used.ts';

const files: StoredFile[] = [
  { path: 'content/releases/2026/ny.mdx', text: '---\ntitle: Ny bus\nimage:\n  file: /media/2025/bus.jpg\n---\n' },
  { path: 'content/initiatives/kik.mdx', text: '---\ntitle: KIK\n---\n\n<Figure file="/media/2024/graf.png" />\n' },
];
const archive = {
  releases: [
    { id: '2017/besoeg', aliases: [], files: ['/media/2017/besoeg.jpg', '/media/2025/bus.jpg'] },
    // The site was built before another picture was chosen.
    { id: '2026/ny', aliases: [], files: ['/media/2026/foer.jpg'] },
  ],
  ...{ initiatives: [], municipalities: [], pages: [], ledger: [] },
};
const published = [{ id: '2017/besoeg', title: 'Ministeren på besøg', date: '12. juni 2017' }];
const paths = ['2017/besoeg.jpg', '2024/graf.png', '2025/bus.jpg', '2026/foer.jpg', '2026/tal.csv'].map(
  (name) => `content/media/${name}`,
);

async function shelf(told: typeof archive | undefined = archive) {
  const uses = await findMediaUses({
    store: {
      folder: (folder) => Promise.resolve(files.filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === folder)),
      has: () => Promise.resolve(true),
    },
    unpublished: () => Promise.resolve([]),
    archive: told,
    published,
    years: [2026],
  });
  return shelfOf(paths, uses, { '/media/2017/besoeg.jpg': { alt: 'Løhde ved bordet', credit: 'x' } });
}

test('each file of every year is shown with what uses it now, and a link to its form; the others as not used', async () => {
  const found = Object.fromEntries((await shelf()).map(({ name, uses }) => [name, uses?.map(({ form }) => form)]));
  expect(found).toEqual({
    'bus.jpg': ['#/collections/releases/entries/2017/besoeg', '#/collections/releases/entries/2026/ny'],
    'besoeg.jpg': ['#/collections/releases/entries/2017/besoeg'],
    'graf.png': ['#/collections/initiatives/entries/kik'],
    'foer.jpg': [],
    'tal.csv': [],
  });
});

test('nothing is called unused while the site cannot tell what uses it', async () => {
  const found = await findMediaUses({
    store: { folder: () => Promise.resolve([]), has: () => Promise.resolve(true) },
    ...{ unpublished: () => Promise.resolve([]), archive: undefined, published: undefined, years: [] },
  });
  expect(shelfOf(paths, found, {}).map(({ uses }) => uses)).toEqual(Array(5).fill(undefined));
});

test.each([
  ['lohde', ['besoeg.jpg']],
  ['ministeren 2017', ['besoeg.jpg']],
  ['kik', ['graf.png']],
  ['', ['foer.jpg', 'bus.jpg', 'graf.png', 'besoeg.jpg']],
])('“%s” finds pictures by name, year, description and what uses them, newest first', async (typed, names) => {
  const found = soughtIn(await shelf(), { typed, onlyPictures: true, onlyUnused: false });
  expect(found.map(({ name }) => name)).toEqual(names);
});

test('the files that nothing uses can be seen by themselves', async () => {
  const found = soughtIn(await shelf(), { typed: '', onlyPictures: false, onlyUnused: true });
  expect(found.map(({ name }) => name)).toEqual(['foer.jpg', 'tal.csv']);
});
