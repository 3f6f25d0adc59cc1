import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

const upload = async (name: string, colour: string) =>
  desk.page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer: await photo(colour) });

const named = (pattern: string) => globSync(`media/*/${pattern}`, { cwd: desk.copy }).sort();

test('the second picture of a name gets a name of its own, and the first stays as it was, unasked', async () => {
  await desk.page.getByRole('button', { name: 'Medier' }).click();
  await upload('IMG_0001.jpg', '#4a7');
  await vi.waitFor(() => expect(named('img_0001*')).toHaveLength(1), { timeout: 20_000 });
  const [first = ''] = named('img_0001*');
  const before = readFileSync(join(desk.copy, first));
  await upload('IMG_0001.jpg', '#a47');
  await vi.waitFor(() => expect(named('img_0001*')).toHaveLength(2), { timeout: 20_000 });
  expect(named('img_0001*').map((path) => path.split('/').pop())).toEqual(['img_0001-2.jpg', 'img_0001.jpg']);
  expect(readFileSync(join(desk.copy, first))).toEqual(before);
  expect(said).toEqual([]);
  await desk.page.keyboard.press('Escape');
});

test('a picture chosen in its field is seen there before it is saved, under a name of its own', async () => {
  const { page } = desk;
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  await page
    .getByRole('button', { name: /^Vælg et (andet )?billede$/, includeHidden: true })
    .first()
    .dispatchEvent('click');
  await upload('IMG_0001.jpg', '#47a');
  await page.getByRole('button', { name: 'Brug den valgte' }).click();
  const thumbnail = page.locator('[class*=ImageWrapper] img').first();
  await expect.poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth), soon).toBe(600);
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
