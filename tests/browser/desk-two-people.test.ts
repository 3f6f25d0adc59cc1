import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { file, openRelease, toldTo, words, write } from '../support/bus-48.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

async function save(page: Page, text: string) {
  await write(page, text);
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
}

test('of two people who write in the same release, the second is told, and keeps the words on the screen', async () => {
  const karen = desk.page;
  const mads = await desk.browser.newPage({ locale: 'da-DK' });
  mads.setDefaultTimeout(60_000);
  await mads.goto(`${desk.site}/admin/`);
  await mads.getByRole('button', { name: 'Log ind' }).click();
  await openRelease(karen);
  await openRelease(mads);

  await save(karen, 'Karens overskrift om bus 48');
  await karen.getByRole('button', { name: 'Gemt', exact: true }).waitFor();
  const told = toldTo(mads);
  await save(mads, 'Mads’ overskrift om bus 48');
  expect(await told).toMatch(/^Det er blevet ændret et andet sted[^]*åbn redaktionen i en ny fane/);
  expect(desk.read(file)).toContain('title: Karens overskrift om bus 48\n');
  expect(await words(mads)).toBe('Mads’ overskrift om bus 48');
});
