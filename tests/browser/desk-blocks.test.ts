import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

const blocks = () =>
  page.locator('.block-bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));

test('a block is moved up and down and deleted by buttons that say what they do to which block', async () => {
  await desk.go('collections/releases/new');
  for (const block of ['Nøgletal', 'Video']) {
    await page.getByRole('button', { name: 'Indsæt blok' }).first().click();
    await page.getByRole('menuitem', { name: block }).click();
    await page.getByRole('group', { name: block }).waitFor();
  }
  const before = await blocks();
  expect(before.toSorted()).toEqual(['Nøgletal', 'Video']);
  const [first = '', second = ''] = before;
  await page.getByRole('button', { name: `Flyt ned: ${first}` }).click();
  await expect.poll(blocks).toEqual([second, first]);
  await page.getByRole('button', { name: `Flyt op: ${first}` }).press('Enter');
  await expect.poll(blocks).toEqual([first, second]);
  await page.getByRole('button', { name: `Slet: ${first}` }).click();
  await expect.poll(blocks).toEqual([second]);
});

test('a block that is folded says its first words', async () => {
  await desk.go('collections/releases/new');
  await page.getByRole('button', { name: 'Indsæt blok' }).first().click();
  await page.getByRole('menuitem', { name: 'Nøgletal' }).click();
  await page.getByLabel('Tal', { exact: true }).fill('68 mio. kr.');
  await page.getByLabel('Forklaring', { exact: true }).first().fill('over tre år');
  const block = page.locator(
    '[data-slate-editor] [class*="ControlContainer"], [data-slate-editor] [class*="Shortcode"]',
  );
  await block.first().getByRole('button', { name: 'Fold sammen' }).first().click();
  await page.getByText('Nøgletal: 68 mio. kr. over tre år').waitFor();
});
