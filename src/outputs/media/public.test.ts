import { expect, test } from 'vitest';
import type { Newsroom } from '../../newsroom/type.ts';
import { widthAddress } from '../../media/widths.ts';
import { isPicture } from '../../media/types.ts';
import { publicFiles } from './public.ts';

const release = (files: { image?: string; pictures?: string[]; attachments?: string[] }) => ({
  image: files.image ? { file: files.image } : undefined,
  pictures: files.pictures ?? [],
  attachments: (files.attachments ?? []).map((file) => ({ title: 'Bilag', file })),
});
const newsroom = (readable: object[], initiatives: object[] = [], municipalities: object[] = []) =>
  ({ readable, initiatives, municipalities }) as unknown as Newsroom;

test('the public gets the pictures and attachments of what it may read, and nothing else from the media library', () => {
  const files = publicFiles(
    newsroom([release({ image: '/media/a.jpg', pictures: ['/media/b.png'], attachments: ['/media/c.pdf'] })]),
  );
  expect([...new Set(files.map(({ file }) => file))].sort()).toEqual(['/media/a.jpg', '/media/b.png', '/media/c.pdf']);
});

test('the public gets the pictures that an initiative or a municipality shows', () => {
  const about = [{ pictures: ['/media/kik.jpg'] }];
  const files = publicFiles(newsroom([], about, [{ pictures: ['/media/fjordby.png'] }]));
  expect([...new Set(files.map(({ file }) => file))].sort()).toEqual(['/media/fjordby.png', '/media/kik.jpg']);
});

test('a picture that two releases use, and offer as an attachment, has one address in each width and one as it is', () => {
  const files = publicFiles(
    newsroom([
      release({ image: '/media/a.jpg', attachments: ['/media/a.jpg'] }),
      release({ pictures: ['/media/a.jpg'], attachments: ['/media/a.jpg'] }),
    ]),
  );
  const addresses = files.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(['/media/w960/a.jpg.webp', '/media/a.jpg']));
});

test('an attachment is offered as it is, in no widths', () => {
  expect(publicFiles(newsroom([release({ attachments: ['/media/tal.csv'] })]))).toEqual([
    { address: '/media/tal.csv', file: '/media/tal.csv', width: undefined },
  ]);
});

test('only what browsers can be shown as a picture counts as one', () => {
  expect(['/media/a.JPG', '/media/b.webp'].every(isPicture)).toBe(true);
  expect(['/media/a.pdf', '/media/jpg.csv', '/media/kort.svg'].some(isPicture)).toBe(false);
  expect(widthAddress('/media/2026/besoeg.jpeg', 480)).toBe('/media/w480/2026/besoeg.jpeg.webp');
});
