import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  await desk.page.getByRole('button', { name: 'Fold ud' }).first().click();
});
afterAll(() => desk?.close());

/** A photo as a phone takes it: larger than any screen, lying on its side, and with the place in it. */
const photo = () =>
  sharp({ create: { width: 3200, height: 2400, channels: 3, background: '#4a7' } })
    .withExif({ IFD0: { Artist: 'Ida Krog' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 2/1 41/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const library = () => desk.page.locator('dialog.media-library[open]');

/** Chooses a file from this machine for the release's picture. */
async function upload(name: string, mimeType: string, buffer: Buffer) {
  if ((await library().count()) === 0) await desk.page.getByRole('button', { name: 'Vælg et andet billede' }).click();
  await library().locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Uploads a picture for the release, and saves it with the release. */
async function use(name: string, mimeType: string, buffer: Buffer) {
  await upload(name, mimeType, buffer);
  await expect.poll(() => library().count(), { timeout: 20_000 }).toBe(0);
  await desk.save();
}

/** What is told of a picture in the copy of the content, once it is there to its end. */
const saved = (name: string) =>
  vi.waitFor(
    () => {
      const [file = ''] = globSync(`media/*/${name}`, { cwd: desk.copy });
      return sharp(readFileSync(join(desk.copy, file))).metadata();
    },
    { timeout: 20_000 },
  );

test('a photo is made smaller, stands upright, and does not tell where it was taken', async () => {
  const taken = await photo();
  expect((await sharp(taken).metadata()).exif?.includes('GPS') || (await sharp(taken).metadata()).exif).toBeTruthy();
  await use('Besøg på Ærø.jpg', 'image/jpeg', taken);
  const kept = await saved('besoeg-paa-aeroe.jpg');
  expect({ width: kept.width, height: kept.height }).toEqual({ width: 1800, height: 2400 });
  expect(kept.exif).toBeUndefined();
});

test('a small picture is not blown up', async () => {
  const small = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#47a' } })
    .png()
    .toBuffer();
  await use('lille.png', 'image/png', small);
  expect(await saved('lille.png')).toMatchObject({ width: 600, height: 400 });
});

test('a file that the site may not publish is refused with a sentence, and not saved', async () => {
  const said: string[] = [];
  desk.page.on('dialog', (dialog) => said.push(dialog.message()));
  await upload('program.exe', 'application/x-msdownload', Buffer.from('MZ'));
  await vi.waitFor(() => expect(said).toHaveLength(1), { timeout: 20_000 });
  expect(said[0]).toMatch(/^program\.exe kan ikke lægges op\. Gem filen i et af disse formater: jpg, /);
  await upload('IMG_1.heic', 'image/heic', Buffer.from('x'));
  await vi.waitFor(() => expect(said).toHaveLength(2), { timeout: 20_000 });
  expect(said[1]).toContain('iPhones eget format');
  expect(globSync('media/*/*.{exe,heic}', { cwd: desk.copy })).toEqual([]);
  expect(existsSync(join(desk.copy, 'media'))).toBe(true);
});
