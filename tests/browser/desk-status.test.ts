import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { file, openRelease, write } from '../support/bus-48.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const soon = { timeout: 30_000 };
const scheduled = 'Første job åbner for unge i hele kommunen';
const told = () => desk.page.getByRole('status').filter({ has: desk.page.locator('.desk-news') });

describe('the desk calls a release what the public sees of it', () => {
  test('in the list, which can be cut down to one status', async () => {
    const { page } = desk;
    const card = page.locator('main li a', { hasText: scheduled });
    await expect
      .poll(() => card.locator('.standing').textContent(), soon)
      .toMatch(/^Planlagt til 1\. februar 2027 kl\. 8/);
    await expect
      .poll(() => page.locator('main li a', { hasText: 'Bus 48' }).locator('.standing').textContent())
      .toBe('Ude');
    await page.getByText('Vis kun', { exact: true }).click();
    await page.getByRole('menuitem', { name: 'Planlagt', exact: true }).click();
    await expect.poll(() => page.locator('main li a', { hasText: 'Bus 48' }).count(), soon).toBe(0);
    expect(await card.count()).toBe(1);
  });

  test('in a new form, which is not “saved”', async () => {
    const { page } = desk;
    await page.locator('a[href="#/collections/releases/new"]').click();
    await page.getByText('Ny, ikke gemt endnu').waitFor();
    expect(await page.getByText('Gemt', { exact: true }).isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = '#/collections/releases'));
  });

  test('in the head of its form, and in the question before it is deleted', async () => {
    const { page } = desk;
    await page.locator('main li a', { hasText: scheduled }).click();
    await expect.poll(() => page.locator('.standing').first().textContent(), soon).toMatch(/^Planlagt til/);
    await page.getByLabel('Overskrift', { exact: true }).waitFor();
    // The desk's tests say yes to it.
    const asked = new Promise<string>((tell) => page.once('dialog', (dialog) => tell(dialog.message())));
    await page.getByRole('button', { name: 'Slet', exact: true }).click();
    expect(await asked).toMatch(/^Det er planlagt til .* og er ikke ude endnu\. Vil du slette det\?$/);
    await page.getByRole('heading', { name: 'Nyheder' }).waitFor();
  });
});

test('what is saved is told to be out when the public gets it, with a link, also after a reload', async () => {
  const { page } = desk;
  // Without what the list was cut down to.
  await page.evaluate(() => (location.hash = '#/collections/releases'));
  await page.reload();
  await openRelease(page);
  await write(page, 'Bus 48 kører nu hele natten');
  await desk.save();
  await page.reload();
  await expect.poll(() => told().textContent(), soon).toMatch(/Bus 48 kører nu hele natten.*Ude (?:kl\.|nu)/);
  const link = told().getByRole('link', { name: 'Se på siden' });
  const shown = await page.request.get(new URL((await link.getAttribute('href'))!, desk.site).href);
  expect(await shown.text()).toContain('Bus 48 kører nu hele natten');
});

test('whose text stops the site stands on top of what is planned, with its field and the way out', async () => {
  const { page, copy } = desk;
  const other = join(copy, 'releases/2026/i-stykker.mdx');
  const text = readFileSync(join(copy, file), 'utf8')
    .replace(/^title: .*$/m, 'title: Noget i stykker')
    .replace(/^lead: .*$/m, 'lead: Kort')
    .replace(/^aliases:\n(?:  .*\n)*/m, '');
  writeFileSync(other, text);
  await page.evaluate(() => (location.hash = '#/collections/releases'));
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Planlagt', exact: true }).click();
      await page.locator('.desk-planned .content:not([aria-busy])').waitFor();
      const words = await page.locator('.desk-planned').innerText();
      await page.keyboard.press('Escape');
      return words.replace(/\s+/g, ' ');
    }, soon)
    .toMatch(/Skulle have været ude.*Noget i stykker.*»Noget i stykker«.*Felt: Manchet.*Gør sådan:.*i-stykker\.mdx/);
});
