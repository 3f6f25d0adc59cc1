import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let page: Page;
const file = 'releases/2024/job-foerst-vender-trappen-om.mdx';
const body = () => page.locator('[data-slate-editor]').first();

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

const open = () => desk.go(`collections/releases/entries/${file.slice('releases/'.length, -'.mdx'.length)}`);
beforeEach(open);

/** Deletes all, and puts a block into the empty text. */
async function insertAlone(block: string) {
  await body().locator('p').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Indsæt blok' }).first().click();
  await page.getByRole('menuitem', { name: block }).click();
}

test('all of a text is chosen and deleted, and what is typed then is a paragraph', async () => {
  const title = await page.getByLabel('Overskrift', { exact: true }).inputValue();
  await body().locator('p').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Ny tekst');
  expect(((await body().textContent()) ?? '').replace(/\uFEFF/g, '')).toBe('Ny tekst');
  expect(await body().locator('li, table, h2, h3').count()).toBe(0);
  expect(await page.getByLabel('Overskrift', { exact: true }).inputValue()).toBe(title);
});

test('all of a quotation is chosen and deleted, and the rest of the text stays', async () => {
  await insertAlone('Citat');
  const inside = body().locator('[data-slate-editor]');
  await inside.click();
  await page.keyboard.type('Det virker');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Det går godt');
  expect(((await inside.textContent()) ?? '').replace(/\uFEFF/g, '')).toBe('Det går godt');
  await page.getByRole('button', { name: 'Slet: Citat' }).click();
  expect(await body().locator('[data-slate-editor]').count()).toBe(0);
});

test('a table is filled in, moved and saved, by whoever has a phone too', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open();
  await insertAlone('Tabel');
  await page.getByLabel('Overskrift, kolonne 1').fill('Kommune');
  await page.getByLabel('Overskrift, kolonne 2').fill('Antal');
  await page.getByLabel('Justering af kolonne 2').selectOption({ label: 'Højre (tal)' });
  await page.getByLabel('Række 2, kolonne 1').fill('Fjordby');
  await page.getByLabel('Række 2, kolonne 2').fill('1.200');
  await page.getByRole('button', { name: 'Slet række 3' }).click();
  expect(await page.locator('.table-field').evaluate((field) => field.scrollWidth <= innerWidth)).toBe(true);
  expect(await barriers(page, '.table-field')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await desk.save();
  expect(desk.read(file)).toContain('| Kommune | Antal |\n| - | -: |\n| Fjordby | 1.200 |');
});
