import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { readReleases } from '../support/releases.ts';

const open = useChromium();
const newest = readReleases().findLast(({ status }) => status === 'published')!;

test('from the front page a reader without script comes to every year, and from there to a release', async () => {
  const { page } = await open('/', { script: false });
  await page.locator('a[href="/nyheder/"]').first().click();
  await page.locator('main a[href^="/nyheder/20"]').first().waitFor();
  await page.goto(new URL(newest.path, page.url()).href);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main').innerText()).toContain(newest.data.lead.slice(0, 12));
});

test('without script a release can still be shared, and no button is shown that does nothing', async () => {
  const { page } = await open(newest.path, { script: false });
  expect(await page.locator('main a[href^="mailto:?"], main a[href*="sharer"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main button:visible').count()).toBe(0);
});

test('without script the search page says so and shows the way to the archive', async () => {
  const { page } = await open('/soeg/', { script: false });
  const main = page.locator('main');
  expect(await main.innerText()).toMatch(/JavaScript|script/i);
  expect(await main.locator('a[href="/nyheder/"]').first().isVisible()).toBe(true);
  expect(await main.locator('ol#resultater > li').count()).toBe(0);
});
