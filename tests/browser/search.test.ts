import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { readReleases } from '../support/releases.ts';
import { field, headlines, results, showsResults } from '../support/search.ts';

const open = useChromium();
const published = readReleases().filter(({ status }) => status === 'published');

test('typing shows results, each with one link to a release', async () => {
  const { page } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page);
  for (const result of await results(page).all()) {
    const links = result.locator('a');
    expect(await links.count()).toBe(1);
    expect(new URL((await links.getAttribute('href')) ?? '', page.url()).pathname).toMatch(/^\/nyheder\/\d{4}\//);
  }
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
  await showsResults(page);
  await page.waitForURL((url) => url.searchParams.get('q') === 'praktik');
  const there = await headlines(page);
  const { page: theirs } = await open(`/soeg/${new URL(page.url()).search}`);
  await showsResults(theirs);
  expect(await headlines(theirs)).toEqual(there);
  expect(await field(theirs).inputValue()).toBe('praktik');
});

test.for(['indsats', 'kommune', 'type', 'aar', 'sortering'])(
  'the address can hold a choice of %s, and the page has it',
  async (name) => {
    const { page } = await open('/soeg/?q=fjordby');
    await showsResults(page);
    const choice = page.locator(`main select[name="${name}"]`);
    const value = await choice.locator('option:not([value=""])').last().getAttribute('value');
    await choice.selectOption(value);
    await page.waitForURL((url) => url.searchParams.get(name) === value);
    const { page: theirs } = await open(`/soeg/${new URL(page.url()).search}`);
    expect(await theirs.locator(`main select[name="${name}"]`).inputValue()).toBe(value);
  },
);

test('a filter leaves only what it says', async () => {
  const { page } = await open('/soeg/?q=fjordby');
  await showsResults(page);
  const all = await results(page).count();
  const year = published[0]!.path.split('/')[2]!;
  const { page: narrowed } = await open(`/soeg/?aar=${year}`);
  await showsResults(narrowed);
  const links = await results(narrowed)
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.every((href) => href?.includes(`/nyheder/${year}/`))).toBe(true);
  expect(all).toBeGreaterThan(0);
});

test('the back button brings the former search back', async () => {
  const { page } = await open('/soeg/?q=praktik');
  await showsResults(page);
  const before = await headlines(page);
  await results(page).locator('a').first().click();
  await page.waitForURL('**/nyheder/**');
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
