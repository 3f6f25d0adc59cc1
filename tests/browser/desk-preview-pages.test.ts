import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';
import { outline } from '../support/outline.ts';

let desk: Desk;
/** Someone who reads the site, without script. */
let reader: Page;
let preview: FrameLocator;
let sheet: FrameLocator;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.setViewportSize({ width: 1500, height: 900 });
  reader = await desk.browser.newPage({ locale: 'da-DK', javaScriptEnabled: false });
  preview = desk.page.frameLocator('#preview-pane');
  sheet = preview.frameLocator('iframe');
});

afterAll(() => Promise.all([desk.close(), reader.close()]));

/** Opens the settings by way of their list, as staff do. */
async function openSettings() {
  await desk.page.evaluate(() => (location.hash = '#/collections/settings'));
  await desk.page.getByRole('link', { name: 'Nyhedsrummets indstillinger' }).click();
  await desk.page.getByLabel('Undertitel').waitFor();
}

const main = ['.page-head', '.columns'];

test.each([
  ['an initiative', 'initiatives/entries/kik', '/indsatser/kik/', main],
  ['a municipality', 'municipalities/entries/fjordby', '/kommuner/fjordby/', main],
  ['a person', 'people/entries/henrik-aagaard', '/personer/henrik-aagaard/', main],
  ['a standing page', 'pages/entries/om', '/om/', ['.page-head', '.page-body']],
  ['a standing page with a table', 'pages/entries/brug', '/brug/', ['.page-head', '.page-body']],
  ['the settings', 'settings', '/presse/', ['.demonstration', '.site-head', ...main, '.site-foot']],
])('%s is shown with the words and the structure of its page', async (_, entry, address, parts) => {
  await reader.goto(`${desk.site}${address}`, { waitUntil: 'domcontentloaded' });
  await (entry === 'settings' ? openSettings() : desk.go(`collections/${entry}`));
  for (const part of parts) {
    const of = async (page: Page | FrameLocator) => withoutAnchors(await page.locator(part).evaluate(outline));
    const onSite = await of(reader);
    expect(onSite.length).toBeGreaterThan(2);
    await vi.waitFor(async () => expect(await of(sheet)).toEqual(onSite), 30_000);
  }
});

/** What a heading of a standing page can be linked to by is made by the build, of MDX. */
const withoutAnchors = (lines: string[]) => lines.map((line) => line.replace(/^( *h\d) id=".*"$/, '$1'));

test('what is typed stands on the page, and what is missing is named', async () => {
  const { page } = desk;
  await desk.go('collections/initiatives/new');
  await sheet.getByRole('heading', { name: 'Navn', level: 1 }).waitFor();
  await page.getByLabel('Navn', { exact: true }).fill('Havnen i gang');
  await page.getByLabel('Kort fortalt').fill('Unge fra hele kommunen lærer et fag på havnen.');
  await sheet.getByRole('heading', { name: 'Havnen i gang', level: 1 }).waitFor();
  await sheet.locator('.lead').getByText('lærer et fag på havnen').waitFor();
  await desk.go('collections/municipalities/new');
  await page.getByLabel('Hjemmeside').fill('www');
  await page.getByLabel('Navn', { exact: true }).fill('Sundby Kommune');
  await sheet.getByRole('heading', { name: 'Sundby Kommune', level: 1 }).waitFor();
});

test('someone whom no release names has no page, and the desk says so', async () => {
  await desk.go('collections/people/new');
  await desk.page.getByLabel('Navn', { exact: true }).fill('Asta Holm');
  await sheet.getByRole('heading', { name: 'Asta Holm', level: 1 }).waitFor();
  await preview.getByRole('status').getByText('Personen har ingen side endnu.').waitFor();
});

test('a colour is seen before it is saved, and one that is half written changes nothing', async () => {
  const { page } = desk;
  const accent = () =>
    sheet.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--accent-light').trim());
  await openSettings();
  const colour = page.getByLabel('På lys baggrund');
  if (!(await colour.isVisible())) await page.getByText('Farve', { exact: false }).first().click();
  const before = await colour.inputValue();
  await colour.fill('#7a1f5c');
  await vi.waitFor(async () => expect(await accent()).toBe('#7a1f5c'), 10_000);
  await colour.fill('#7a1');
  await vi.waitFor(async () => expect(await accent()).toBe(before), 10_000);
});

test('the preview needs nothing that the desk’s policy forbids', () => {
  expect(desk.breaches).toEqual([]);
});
