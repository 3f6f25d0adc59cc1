import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { readReleases } from '../support/releases.ts';
import { field, headlines, links, results, showsResults, verdict } from '../support/search.ts';

const open = useChromium();
const published = readReleases().filter(({ status }) => status === 'published');

test('typing shows results, each with one link to a release or an initiative', async () => {
  const { page } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page, 'praktik');
  const found = await links(page);
  expect(found.every((each) => each.length === 1)).toBe(true);
  expect(found.flat().filter((href) => !/^\/(nyheder\/\d{4}|indsatser)\/[\w-]+\/$/.test(href))).toEqual([]);
});

test('a release is found by the words of its own headline', async () => {
  const { title } = published.at(-1)!.data;
  const { page } = await open(`/soeg/?q=${encodeURIComponent(title)}`);
  await showsResults(page);
  expect((await headlines(page)).map((headline) => headline.replaceAll('\u00ad', ''))).toContainEqual(
    expect.stringContaining(title.slice(0, 10)),
  );
});

test('a search can be sent to someone: its address holds the words', async () => {
  const { page } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page, 'praktik');
  await page.waitForURL((url) => url.searchParams.get('q') === 'praktik');
  const there = await headlines(page);
  const { page: theirs } = await open(`/soeg/${new URL(page.url()).search}`);
  await showsResults(theirs);
  expect(await headlines(theirs)).toEqual(there);
  expect(await field(theirs).inputValue()).toBe('praktik');
});

test.for(['indsats', 'kommune', 'type', 'aar'])(
  'a choice of %s narrows the results, and its address can be sent',
  async (name) => {
    const { page } = await open('/soeg/?q=fjordby');
    await showsResults(page);
    const choice = page.locator('main label:not(.none)', { has: page.locator(`input[name="${name}"]`) }).last();
    const value = await choice.locator('input').getAttribute('value');
    const count = await choice.locator('data').innerText();
    await choice.locator('input').check();
    await page.waitForURL((url) => url.searchParams.get(name) === value);
    await verdict(page)
      .filter({ hasText: new RegExp(`^${count} `) })
      .waitFor();
    const { page: theirs } = await open(`/soeg/${new URL(page.url()).search}`);
    await showsResults(theirs);
    expect(await verdict(theirs).innerText()).toBe(await verdict(page).innerText());
    expect(await theirs.locator(`main input[name="${name}"][value="${value}"]`).isChecked()).toBe(true);
  },
);

test('a filter leaves only what it says', async () => {
  const year = published[0]!.path.split('/')[2]!;
  const { page } = await open(`/soeg/?aar=${year}&type=${published[0]!.data.kind}`);
  await showsResults(page);
  const found = (await links(page)).flat();
  expect(found.filter((href) => !href.startsWith(`/nyheder/${year}/`))).toEqual([]);
});

test('the newest can be put first, and the address says so', async () => {
  const { page } = await open('/soeg/?q=fjordby&sortering=nyeste');
  await showsResults(page);
  expect(await page.locator('main input[name="sortering"][value="nyeste"]').isChecked()).toBe(true);
  const days = await results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days).toEqual(days.toSorted().reverse());
});

test('the back button brings the former search back', async () => {
  const { page } = await open('/soeg/?q=praktik');
  await showsResults(page);
  const before = await headlines(page);
  await results(page).locator('a').first().click();
  await page.waitForURL((url) => url.pathname !== '/soeg/');
  await page.goBack();
  await showsResults(page);
  expect(await field(page).inputValue()).toBe('praktik');
  expect(await headlines(page)).toEqual(before);
});

test('a search for what nobody has written says so, and shows another way', async () => {
  const { page } = await open('/soeg/?q=xyzzyqwkj');
  const main = page.locator('main');
  await main.getByText(/ingen/i).first().waitFor();
  expect(await results(page).count()).toBe(0);
  expect(await main.locator('a[href="/nyheder/"]').first().isVisible()).toBe(true);
});

test('a search asks nobody but the site, sets no cookie, and breaks no rule of the page', async () => {
  const { page, watch } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page, 'praktik');
  expect(watch).toEqual({ elsewhere: [], errors: [] });
  expect(await page.context().cookies()).toEqual([]);
});

test('whoever searches again much later finds as much, though the browser has tidied up meanwhile', async () => {
  const { page, watch } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page, 'praktik');
  const browser = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) {
    await browser.send('HeapProfiler.collectGarbage');
    // What is told of the tidying is told in a turn of its own.
    await page.evaluate(() => new Promise((later) => setTimeout(later, 100)));
  }
  await field(page).fill('kommune');
  await showsResults(page, 'kommune');
  expect(watch.errors).toEqual([]);
});
