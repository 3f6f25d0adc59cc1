import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soon } from '../support/bus-48.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
const said: string[] = [];

beforeAll(async () => {
  desk = await openDesk();
  desk.page.on('dialog', (dialog) => said.push(dialog.message()));
});

afterAll(() => desk.close());

const photo = (background: string) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Chooses a file from this machine in the field of the release's picture, and waits until it is taken. */
async function upload(name: string, colour: string) {
  const { page } = desk;
  await page
    .getByRole('button', { name: /^Vælg et (andet )?billede$/, includeHidden: true })
    .first()
    .dispatchEvent('click');
  const library = page.locator('dialog.media-library[open]');
  await library
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer: await photo(colour) });
  await expect.poll(() => library.count(), soon).toBe(0);
}

const named = (pattern: string) => globSync(`media/*/${pattern}`, { cwd: desk.copy }).sort();

test('a picture chosen in its field is seen there before it is saved', async () => {
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  await upload('IMG_0001.jpg', '#4a7');
  const thumbnail = desk.page.locator('[class*=ImageWrapper] img').first();
  await expect.poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth), soon).toBe(600);
  expect(named('img_0001*')).toEqual([]);
});

test('the second picture of a name gets a name of its own, and the first stays as it was, unasked', async () => {
  await desk.save();
  const [first = ''] = named('img_0001*');
  const before = readFileSync(join(desk.copy, first));
  await upload('IMG_0001.jpg', '#a47');
  await desk.save();
  expect(named('img_0001*').map((path) => path.split('/').pop())).toEqual(['img_0001-2.jpg', 'img_0001.jpg']);
  expect(readFileSync(join(desk.copy, first))).toEqual(before);
  expect(said).toEqual([]);
});

test('whoever drops a picture on a text is told in Danish how it gets there', async () => {
  said.length = 0;
  await desk.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'bus.jpg', { type: 'image/jpeg' }));
    const text = document.querySelector('[data-slate-editor]')!;
    text.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(said).toEqual([expect.stringMatching(/^Et billede kan ikke slippes her[^]*Indsæt blok[^]*Læg op/)]);
});
