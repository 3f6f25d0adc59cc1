import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

/** What the desk lets through the site can be built from. Each of these once got a green “Gemt” and stopped the whole site. */
let desk: Desk;
const out = '2024/job-foerst-vender-trappen-om';

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** Presses what saves, and gives what the desk says against it. */
async function refusal(): Promise<string> {
  const { page } = desk;
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const told = await dialog.innerText();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The form rests until the saving is given up.
  await expect.poll(() => page.locator('[inert]').count()).toBe(0);
  return told;
}

test('a release that is out is made no draft, and is told how it can be taken away', async () => {
  const before = desk.read(`releases/${out}.mdx`);
  await desk.go(`collections/releases/entries/${out}`);
  await desk.page.getByRole('switch', { name: 'Kladde' }).click();
  const told = await refusal();
  expect(told).toContain(`/nyheder/${out}/ og kan ikke blive kladde igen`);
  expect(told).toMatch(/Trukket tilbage/);
  expect(desk.read(`releases/${out}.mdx`)).toBe(before);
});

test('a copy says that it is one, and has neither date nor old addresses', async () => {
  const { page } = desk;
  await desk.go(`collections/releases/entries/${out}`);
  const title = await page.getByLabel('Overskrift', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Gemt', exact: true }).click();
  await page.getByText('Kopiér', { exact: true }).click();
  await page.waitForURL(/collections\/releases\/new/);
  const headline = page.getByLabel('Overskrift', { exact: true });
  await expect.poll(() => headline.inputValue()).toBe(`Kopi af ${title}`);
  expect(await page.getByLabel('Udgives').inputValue()).toBe('');
  expect(await page.getByLabel('Manchet').inputValue()).not.toBe('');
});

test('what is taken away is named by its address as the browser shows it, and must have been there', async () => {
  const { page } = desk;
  await page.evaluate(() => (location.hash = '#/collections/gone'));
  await page.getByRole('heading', { name: 'Fjernede nyheder' }).first().waitFor();
  await page.evaluate(() => (location.hash = '#/collections/gone/entries/gone'));
  await page.getByRole('button', { name: 'Tilføj fjernet nyhed' }).click();
  const address = page.getByLabel('Adresse', { exact: true }).last();
  await page.locator('input[type="datetime-local"]').last().fill('2026-11-20T09:00');
  await address.fill(`${desk.site}/nyheder/2024/den-har-aldrig-vaeret-her/?utm_source=mail`);
  await page.getByLabel('Begrundelse', { exact: true }).last().fill('En borger var vist uden samtykke.');
  expect(await refusal()).toContain('/nyheder/2024/den-har-aldrig-vaeret-her/ har aldrig været udgivet her');
  await address.clear();
  await address.fill(`${desk.site}/index.html`);
  expect(await refusal()).toContain('Adressen kan ikke bruges.');
  await address.clear();
  await address.fill(`${desk.site}/nyheder/rss.xml`);
  expect(await refusal()).toContain('/nyheder/rss.xml er sidens egen');
  expect(desk.read('gone.yaml')).not.toContain('samtykke');
});

test('nobody is deleted whom releases name, and staff are told where', async () => {
  const { page } = desk;
  await desk.go('collections/people/entries/karen-holst');
  const said = new Promise<string>((resolve) =>
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'alert') resolve(dialog.message());
    }),
  );
  await page.getByRole('button', { name: 'Gemt', exact: true }).click();
  await page.getByText(/^Slet/).first().click();
  expect(await said).toMatch(/^Det er i brug og kan ikke slettes\.\n\nDet er valgt eller nævnt her:\n– /);
  expect(existsSync(join(desk.copy, 'people/karen-holst.yaml'))).toBe(true);
});
