import { beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder, initiativeFile, municipalityFile } from './fixtures.ts';

/** As much of a PNG as says how large it is. */
async function png(width: number, height: number): Promise<Buffer> {
  const whole = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  whole.writeUInt32BE(width, 16);
  whole.writeUInt32BE(height, 20);
  return whole;
}

const ofRelease = (file: string) => `image:\n  alt: Et hus\n  credit: Ida Krog\n  file: ${file}\n`;
const inText = (file: string) => `<Figure file="${file}" alt="Et hus" credit="Ida Krog" />`;

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder();
});
const told = async () =>
  (await folder.read()).problems.map(({ file, line, field, message }) => [file, line, field, message]);

test('a text that calls itself a picture is named by the line that shows it, wherever that is', async () => {
  folder
    .write('media/tekst.jpg', 'Ikke et billede.')
    .write('releases/2026/a.mdx', releaseFile('Et.', ofRelease('/media/tekst.jpg')))
    .write('releases/2026/b.mdx', releaseFile(inText('/media/tekst.jpg')))
    .write('initiatives/havnen.mdx', initiativeFile('', inText('/media/tekst.jpg')))
    .write('municipalities/fjordby.mdx', municipalityFile('', inText('/media/tekst.jpg')));
  const message = '/media/tekst.jpg kan ikke læses som et billede.';
  expect(await told()).toEqual([
    ['content/releases/2026/a.mdx', 9, 'image.file', message],
    ['content/releases/2026/b.mdx', 8, undefined, message],
    ['content/initiatives/havnen.mdx', 6, undefined, message],
    ['content/municipalities/fjordby.mdx', 6, undefined, message],
  ]);
});

test('a picture of a hundred million points is carried, and one of a row more is refused', async () => {
  folder.write('releases/2026/a.mdx', releaseFile('Et.', ofRelease('/media/stort.png')));
  folder.write('releases/2026/b.mdx', releaseFile('Et.', ofRelease('/media/stoerre.png')));
  folder.write('media/stort.png', await png(10_000, 10_000)).write('media/stoerre.png', await png(10_000, 10_001));
  expect((await folder.read()).problems).toMatchObject([
    { file: 'content/releases/2026/b.mdx', remedy: expect.stringContaining('100 millioner') },
  ]);
});

test('a picture may weigh 20 megabytes, and one that weighs more is told how much', async () => {
  folder.write('releases/2026/a.mdx', releaseFile('Et.', ofRelease('/media/tungt.png')));
  const rest = new Uint8Array(20_000_000);
  rest.set(await png(1, 1));
  folder.write('media/tungt.png', rest);
  expect(await told()).toEqual([]);
  folder.write('media/tungt.png', new Uint8Array(34_000_000));
  expect(await told()).toMatchObject([['content/releases/2026/a.mdx', 9, 'image.file', expect.stringContaining('34')]]);
});

test('a picture that was spoiled is read again when it has been put right', async () => {
  folder.write('releases/2026/a.mdx', releaseFile('Et.', ofRelease('/media/hus.png')));
  folder.write('media/hus.png', 'Ikke et billede.');
  expect(await told()).toHaveLength(1);
  folder.write('media/hus.png', await png(1, 1));
  expect(await told()).toEqual([]);
});

test('a picture that is not there is told of once, as missing', async () => {
  folder.write('releases/2026/a.mdx', releaseFile('Et.', ofRelease('/media/hus.png')));
  expect(await told()).toEqual([
    ['content/releases/2026/a.mdx', 9, 'image.file', '»hus.png« findes ikke i content/media.'],
  ]);
});
