import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { expectNone } from '../support/none.ts';

/**
 * What axe finds and only Decap itself can mend. All of it is told of in decaporg/decap-cms#1333, which is open.
 * Whoever takes an entry away has mended it, or Decap has.
 */
const decapsOwn = [
  {
    rule: 'nested-interactive',
    element: '<span role="button" tabindex="0" aria-haspopup="true"',
    reason: 'A menu’s button stands inside another button. Both are drawn anew at every key, and both are needed.',
  },
];

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** What stands in the way of someone in the view that is open. */
async function barriersNow(page = desk.page): Promise<string[]> {
  const found = await barriers(page);
  return found
    .filter(({ rule, html }) => !decapsOwn.some((own) => own.rule === rule && html.startsWith(own.element)))
    .map(({ rule, html, remedy }) => `${rule} at ${html}: ${remedy}`);
}

const release = 'collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen';

test('the login', async () => {
  const context = await desk.browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  await page.goto(`${desk.site}/admin/`);
  await page.getByRole('button', { name: 'Log ind' }).waitFor();
  expectNone(await barriersNow(page));
  await context.close();
});

test('the list of releases, with its menus', async () => {
  const { page } = desk;
  expect(await page.title()).toBe('Nyheder – Redaktion');
  expectNone(await barriersNow());
  await page.getByRole('button', { name: 'Sorter' }).first().click();
  await page.getByRole('menuitem', { name: 'Overskrift' }).waitFor();
  expectNone(await barriersNow());
  await page.keyboard.press('Escape');
});

test('a release in the editor, with every block’s form and the preview', async () => {
  const { page } = desk;
  await desk.go('collections/releases/new');
  for (const block of ['Citat', 'Faktaboks', 'Nøgletal', 'Billede', 'Video']) {
    await page.getByRole('button', { name: 'Indsæt blok' }).first().click();
    await page.getByRole('menuitem', { name: block }).click();
  }
  await page.getByRole('textbox', { name: 'Overskrift', exact: true }).waitFor();
  expectNone(await barriersNow());
});

test('the library of pictures and files', async () => {
  const { page } = desk;
  await page.evaluate(() => (location.hash = '#/collections/releases'));
  await page.getByText('Sorter').waitFor();
  await page.getByRole('button', { name: 'Medier' }).click();
  await page.locator('.media-library img').first().waitFor();
  expectNone(await barriersNow());
  await page.keyboard.press('Escape');
});

test('whoever hears a field hears its hint, and whether it must be filled in', async () => {
  const { page } = desk;
  await desk.go(release);
  const headline = page.getByRole('textbox', { name: 'Overskrift', exact: true });
  const hint = await headline.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${hint}"]`).textContent()).toContain('højst 110 tegn');
  expect(await headline.getAttribute('aria-required')).toBe('true');
  expect(await page.getByLabel('Sted').first().getAttribute('aria-required')).toBeNull();
  await page.getByRole('textbox', { name: /^Brødtekst/ }).waitFor();
  expect(await page.title()).toBe('Bus 48 kører efter vagtplanen – Redaktion');
});
