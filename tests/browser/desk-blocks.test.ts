import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

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
