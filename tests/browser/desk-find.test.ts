import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';
import { content } from '../support/build.ts';

const file = 'releases/2026/bus-48-koerer-efter-vagtplanen.mdx';
const form = `collections/${file.replace('releases/', 'releases/entries/').replace('.mdx', '')}`;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk((copy) => {
    mkdirSync(join(copy, 'releases/2014'), { recursive: true });
    writeFileSync(
      join(copy, 'releases/2014/gemt.mdx'),
      '---\ntitle: Glemt udkast om havnen\nlead: Et udkast\nkind: news\npublishAt: 2014-03-03T09:00:00+01:00\ndraft: true\n---\n\nOm en kajak i Nørrebæk.\n',
    );
    cpSync(join(content, 'media/2019/ved-bordet.jpg'), join(copy, 'media/2021/uden-brug.jpg'));
  });
});
afterAll(() => desk.close());

test('one search finds a release by a word of its text in any year, published or not, and opens its form', async () => {
  const { page } = desk;
  const search = async (typed: string) => {
    const field = page.getByPlaceholder('Søg i alt');
    await field.fill(typed);
    await field.press('Enter');
  };
  await page.evaluate(() => (location.hash = '#/search/kajak'));
  await page.getByRole('link', { name: /Glemt udkast om havnen 3\. marts 2014 · Kladde/ }).waitFor();
  await search('kontanthjælpsmodtageren');
  // The word stands in the text in another form, and in no headline.
  await page.getByRole('link', { name: /Innovationsministeren besøgte.*12\. juni 2017 · Ude/ }).click();
  expect(await page.getByLabel('Overskrift', { exact: true }).inputValue()).toContain('Innovationsministeren');
});

test('a link to a release is put into a text by searching for it', async () => {
  const { page } = desk;
  await desk.go(form);
  const text = page.locator('[data-slate-editor]').first();
  await text.click({ position: { x: 30, y: 20 } });
  // The editor learns of the browser's cursor a moment later.
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(400);
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.waitForTimeout(400);
  await page.getByRole('button', { name: 'Link', exact: true }).first().click();
  await page.getByLabel('Søg efter en nyhed, eller indsæt en adresse').fill('ministeren kontanthjælp');
  await page.getByRole('button', { name: /Innovationsministeren/ }).click();
  await desk.save();
  expect(desk.read(file)).toContain('[Klokken seks](/nyheder/2017/innovationsministeren-besoegte-jobcenter-aabenraa/)');
});

test('the media library shows the files of all years and where they are used; one that is not can be removed', async () => {
  const { page } = desk;
  await page
    .getByRole('button', { name: /Nyheder/ })
    .or(page.getByRole('link', { name: /Nyheder/ }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Medier' }).click();
  await page.getByLabel('Søg i alle år').fill('2025 cykel');
  await page
    .locator('.media-library')
    .getByRole('link', { name: /Cykelværkstedet under rådhuset/ })
    .waitFor();
  await page.getByLabel('Søg i alle år').fill('');
  await page.getByLabel('Vis kun filer, der ikke er brugt').check();
  await page.getByRole('button', { name: 'Fjern uden-brug.jpg' }).click();
  await expect.poll(() => existsSync(join(desk.copy, 'media/2021/uden-brug.jpg'))).toBe(false);
  await page.getByRole('button', { name: 'Luk', exact: true }).click();
});

test('a picture of another year is chosen, its point set by a click and moved by keyboard, and what was uploaded and left is not saved', async () => {
  const { page } = desk;
  await desk.go(form);
  const other = page.getByRole('button', { name: 'Vælg et andet billede' });
  await page.getByRole('button', { name: 'Fold ud' }).first().click();
  await other.click();
  await page
    .locator('.media-library input[type=file]')
    .setInputFiles({ name: 'fortrudt.png', mimeType: 'image/png', buffer: await png() });
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  await other.click();
  await page.getByText('Ikke gemt endnu').waitFor();
  await page.getByLabel('Søg i alle år').fill('kajgade');
  await page.getByRole('button', { name: 'Vælg kajgade-12.jpg' }).click();
  const picture = page.locator('.focus-picture');
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  await picture.click({ position: { x: width * 0.8, y: height * 0.2 } });
  await page.getByText('Øverst til højre: 80 % fra venstre og 20 % fra oven.').waitFor();
  const mark = page.getByRole('slider', { name: 'Vigtigste punkt i billedet' });
  await mark.press('Shift+ArrowLeft');
  await mark.press('ArrowDown');
  await desk.save();
  expect(desk.read(file)).toMatch(/file: \/media\/2018\/kajgade-12\.jpg[^]*focus:\n {4}x: 70\n {4}y: 21\n/);
  expect(existsSync(join(desk.copy, 'media/2026/fortrudt.png'))).toBe(false);
});

const png = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#47a' } })
    .png()
    .toBuffer();
