import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersInEveryView } from '../support/axe.ts';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { field, headlines, links, results, showsResults, verdict } from '../support/search.ts';

const open = useChromium();

const suggestions = (page: Page) => page.getByRole('listbox').getByRole('option');
const suggested = (page: Page, text: string) => suggestions(page).filter({ hasText: text }).first().waitFor();

/** What someone who hears the field is told of it. */
const told = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) => ({
    role: input.getAttribute('role'),
    isOpen: input.getAttribute('aria-expanded'),
    pointsAt: document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
    controls: document.getElementById(input.getAttribute('aria-controls') ?? '')?.getAttribute('role'),
    caret: input.selectionStart,
    value: input.value,
  }));

test('nothing of the search is fetched until someone searches', async () => {
  const { page } = await open('/soeg/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.getByRole('heading', { name: 'Seneste nyheder' }).isVisible()).toBe(true);
  expectNone(fetched.filter((path) => /pagefind|forslag|engine/.test(path)));
  await field(page).pressSequentially('kik');
  await showsResults(page, 'kik');
  expect(fetched).toContain('/soeg/forslag.json');
});

test('suggestions are heard and moved through as the ARIA practices say', async () => {
  const { page } = await open('/soeg/');
  expect(await told(page)).toMatchObject({ role: 'combobox', isOpen: 'false', controls: 'listbox' });
  await field(page).pressSequentially('job');
  await suggested(page, 'Nyhed');
  const names = await suggestions(page).evaluateAll((options) => options.map((option) => option.textContent));
  expect(await told(page)).toMatchObject({ isOpen: 'true', pointsAt: '', value: 'job' });
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return told(page);
  };
  expect((await press('ArrowDown')).pointsAt).toBe(names[0]);
  expect((await press('ArrowUp')).pointsAt).toBe(names.at(-1));
  expect((await press('ArrowDown')).pointsAt).toBe(names[0]);
  expect(await page.locator('[role=option][aria-selected=true]').allTextContents()).toEqual([names[0]]);
  expect(await press('Home')).toMatchObject({ pointsAt: '', caret: 0, isOpen: 'true' });
  await press('ArrowDown');
  expect(await press('End')).toMatchObject({ pointsAt: '', caret: 3, value: 'job' });
  expect(await press('Escape')).toMatchObject({ isOpen: 'false', value: 'job' });
  expect(await press('ArrowDown')).toMatchObject({ isOpen: 'true', pointsAt: names[0] });
  expect(await press('b')).toMatchObject({ pointsAt: '', value: 'jobb' });
  await press('Escape');
  expect(await press('Escape')).toMatchObject({ isOpen: 'false', value: '' });
  await page.getByRole('heading', { name: 'Seneste nyheder' }).waitFor();
});

test('an initiative that is chosen opens, and Enter sends a query that nothing was chosen for', async () => {
  const { page } = await open('/soeg/');
  await field(page).pressSequentially('kik');
  await suggested(page, 'KIK');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '?q=kik');
  expect(await told(page)).toMatchObject({ isOpen: 'false', value: 'kik' });
  await field(page).press('Escape');
  await field(page).pressSequentially('kik');
  await suggested(page, 'KIK');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/indsatser/kik/');
});

test('a person that is chosen with a finger or a mouse is searched for, and the list goes when one leaves it', async () => {
  const { page } = await open('/soeg/');
  await field(page).pressSequentially('lohde');
  await suggested(page, 'Sophie Løhde');
  await suggestions(page).first().click();
  await showsResults(page, 'Sophie Løhde');
  expect(await told(page)).toMatchObject({ isOpen: 'false', value: 'Sophie Løhde' });
  await field(page).fill('job');
  await suggested(page, 'Job');
  await page.keyboard.press('Tab');
  expect(await told(page)).toMatchObject({ isOpen: 'false', value: 'job' });
});

test('nothing moves while one types: neither the page, nor the field, nor the caret', async () => {
  const { page } = await open('/soeg/?q=fjordby', { width: 320 });
  await showsResults(page);
  await field(page).focus();
  // A window so high that the page would be too short to stay where it is, were its place not kept.
  await page.setViewportSize({ width: 320, height: 2600 });
  await page.evaluate(() => scrollTo(0, 300));
  const place = () =>
    field(page).evaluate((input: HTMLInputElement) => ({
      scrolled: scrollY,
      top: input.getBoundingClientRect().top,
      caret: input.selectionStart,
      isHere: document.activeElement === input,
    }));
  await page.keyboard.press('Home');
  const before = await place();
  expect(before).toMatchObject({ scrolled: 300, caret: 0, isHere: true });
  await page.keyboard.type('xyzzyq');
  await verdict(page).filter({ hasText: 'xyzzyqfjordby' }).waitFor();
  expect(await place()).toEqual({ ...before, caret: 6 });
});

test('what was searched for in place of a mistyped word is said, and one can insist on what one typed', async () => {
  const { page } = await open('/soeg/?q=lohde');
  await page.getByText('Viser resultater for Løhde.').waitFor();
  await showsResults(page);
  expect(await page.locator('ol#resultater mark').allTextContents()).toContain('Løhde');
  expect(await page.locator('main [role=status]').first().textContent()).toContain('i stedet for ”lohde”');
  await page.getByRole('link', { name: 'Søg i stedet efter ”lohde”' }).click();
  await page.waitForURL((url) => url.searchParams.get('praecist') === '1' && url.searchParams.get('q') === 'lohde');
  await verdict(page).filter({ hasText: 'Ingen resultater' }).waitFor();
  await page.goBack();
  await page.getByText('Viser resultater for Løhde.').waitFor();
});

test('pages that hold only some of the words stand under a heading of their own', async () => {
  const { page } = await open('/soeg/?q=kik+xyzzyqwkj');
  await page.getByRole('heading', { name: 'Passer delvist', exact: true }).waitFor();
  expect(await results(page).count()).toBe(0);
  expect(await page.getByText('Ingen nyheder indeholder ”xyzzyqwkj”').isVisible()).toBe(true);
  expect(
    await page.getByRole('region', { name: 'Passer delvist', exact: true }).getByRole('link').count(),
  ).toBeGreaterThan(0);
});

test('what is read aloud waits until one is done typing', async () => {
  const { page } = await open('/soeg/');
  const { clock } = page;
  await page.evaluate(() => {
    const status = document.querySelector('.found-head > [role=status]')!;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { heard });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean));
  // The page's time stands still but when it is told to go on, however slow the machine is.
  await clock.install();
  await clock.pauseAt(Date.now() + 60_000);
  await field(page).fill('job');
  await clock.runFor(400);
  await showsResults(page, 'job');
  await clock.runFor(500);
  await field(page).fill('praktik');
  await clock.runFor(400);
  await showsResults(page, 'praktik');
  expect(await heard()).toEqual([]);
  await clock.runFor(1100);
  expect(await heard()).toEqual([expect.stringMatching(/^\d+ resultater for ”praktik”/)]);
});

test('a name puts the newest first, and the reader can choose otherwise; the address says so', async () => {
  const { page } = await open('/soeg/?q=Karen+Holst');
  await showsResults(page);
  const order = (value: string) => page.locator(`main input[name="sortering"][value="${value}"]`);
  expect(await order('nyeste').isChecked()).toBe(true);
  await order('bedste').check();
  await page.waitForURL((url) => url.searchParams.get('sortering') === 'bedste');
  await page.reload();
  await showsResults(page);
  expect(await order('bedste').isChecked()).toBe(true);
});

test('a journalist can copy the list, save it as a table, and follow what it is about', async () => {
  const { page } = await open('/soeg/?q=kik');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await showsResults(page);
  const titles = (await headlines(page)).map((title) => title.replaceAll('\u00AD', ''));
  const [first = ''] = (await links(page)).flat();
  await page.getByRole('button', { name: 'Kopiér listen' }).click();
  await page.getByText('Listen er kopieret').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item?.getType(type))?.text();
    return { text: await as('text/plain'), html: await as('text/html') };
  });
  expect(copied.text?.split('\n')[0]).toBe(titles[0]);
  expect(copied.text).toContain(new URL(first, page.url()).href);
  expect(copied.html).toContain(`<a href="${new URL(first, page.url()).href}">`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent som CSV' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('nyheder-kik.csv');
  const table = await readFile(await saved.path(), 'utf8');
  expect(table.split('\r\n')[0]).toBe('\uFEFFTitel;Dato;Adresse;Type;Indsatser');
  expect(table.split('\r\n')).toHaveLength(titles.length + 2);
  expect(await page.getByRole('link', { name: 'RSS: KIK' }).getAttribute('href')).toBe('/indsatser/kik/rss.xml');
});

test('when the search cannot be fetched, the page says so and shows another way', async () => {
  const { page } = await open('/soeg/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await field(page).fill('praktik');
  await page.getByText('Søgningen kan ikke hentes lige nu').waitFor();
  expect(await page.getByRole('link', { name: 'arkivet efter år' }).first().isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Søg' }).click();
  await showsResults(page, 'praktik');
});

test('the search has no barrier that axe can find while it suggests, corrects and finds nothing', async () => {
  const { page } = await open('/soeg/?q=lohde+xyzzyqwkj', { width: 320 });
  const look = async () => expectNone(await barriersInEveryView(page, 'main'));
  await page.getByRole('heading', { name: 'Passer delvist', exact: true }).waitFor();
  await look();
  await field(page).fill('job');
  await suggested(page, 'Nyhed');
  await page.keyboard.press('ArrowDown');
  await look();
  await field(page).fill('xyzzyqwkj');
  await page.getByText('Tjek stavningen').waitFor();
  await look();
});
