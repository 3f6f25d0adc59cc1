import { expect, test } from 'vitest';
import { releaseFile } from '../../life/history/fixtures.ts';
import { ContentFolder, initiativeFile, municipalityFile } from '../fixtures.ts';
import { servedAddresses } from './served-addresses.ts';

const at = new Date('2026-02-01T09:00:00+01:00');
const before = new Date(Number(at) - 1);

const goneFile = (...addresses: string[]) =>
  `gone:\n${addresses.map((address) => `  - address: ${address}\n    at: 2026-02-01T09:00:00+01:00\n    reason: En borger var vist uden samtykke.\n`).join('')}`;
const attached = (name: string) =>
  `aliases: [/nyheder/2025/${name}/]\nattachments:\n  - title: Tal\n    file: /media/${name}.pdf\n`;
const served = async (folder: ContentFolder, clock: Date) => servedAddresses(await folder.read(), clock);

test('a release that is listed is gone from its moment on, with its old address and its attachment, and its neighbour is not', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.', attached('a')))
    .write('releases/2026/b.mdx', releaseFile('To.', attached('b')))
    .write('gone.yaml', goneFile('/nyheder/2026/a/'));
  const [a, b] = ['a', 'b'].map((name) => [
    `/nyheder/2026/${name}/`,
    `/nyheder/2025/${name}/`,
    `/media/${name}.pdf`,
  ]) as [string[], string[]];
  const standing = async (clock: Date) => {
    const { pages, files, isGone } = await served(folder, clock);
    const all = [...a, ...b];
    return [all.filter((address) => pages.has(address) || files.has(address)), all.filter(isGone)];
  };
  expect(await standing(before)).toEqual([[...a, ...b], []]);
  expect(await standing(at)).toEqual([b, a]);
});

test('an initiative that is listed is gone with its old addresses, and another keeps its own', async () => {
  const folder = new ContentFolder()
    .write('initiatives/havnen.mdx', initiativeFile('aliases: [/indsatser/havn/]\n'))
    .write('initiatives/fjorden.mdx', initiativeFile('aliases: [/indsatser/fjord/]\n'))
    .write('gone.yaml', goneFile('/indsatser/havnen/'));
  const { pages, isGone } = await served(folder, at);
  expect([...pages].sort()).toEqual(['/indsatser/fjord/', '/indsatser/fjorden/']);
  expect(['/indsatser/havnen/', '/indsatser/havn/', '/indsatser/fjord/', '/indsatser/fjorden/'].filter(isGone)).toEqual(
    ['/indsatser/havnen/', '/indsatser/havn/'],
  );
});

test('what stands below a page that is gone is gone, and what only begins like it is not', async () => {
  const folder = new ContentFolder().write('gone.yaml', goneFile('/indsatser/fjorden/', '/media/tal.pdf'));
  const { isGone } = await served(folder, at);
  expect(['/indsatser/fjorden/rss.xml', '/media/tal.pdf'].filter(isGone)).toHaveLength(2);
  expect(['/indsatser/fjorden-rundt/', '/media/tal.pdf.zip', '/arkiv/indsatser/fjorden/'].filter(isGone)).toEqual([]);
});

test('a file stands where a text shows it: a release’s that is out, an initiative’s and a municipality’s', async () => {
  const figure = (name: string) => `<Figure file="/media/${name}.jpg" alt="Et hus" credit="Ida Krog" />`;
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile(figure('a')))
    .write('releases/2026/b.mdx', releaseFile(figure('b'), 'draft: true\n'))
    .write('initiatives/havnen.mdx', initiativeFile('', figure('havnen')))
    .write('municipalities/fjordby.mdx', municipalityFile('', figure('fjordby')));
  const { files } = await served(folder, at);
  expect([...files]).toEqual(['/media/a.jpg', '/media/havnen.jpg', '/media/fjordby.jpg']);
});

test('a page with a mistake in its file stands where it stood', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Kun <5 procent.'))
    .write('initiatives/havnen.mdx', initiativeFile('to: 2015-01-01\n'));
  expect([...(await served(folder, at)).pages]).toEqual(['/nyheder/2026/a/', '/indsatser/havnen/']);
});
