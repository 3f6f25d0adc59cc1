import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { readReleases } from '../support/releases.ts';

const open = useChromium();
const newest = readReleases().findLast(({ status }) => status === 'published')!;

test('a release’s link can be copied when the browser runs script', async () => {
  const { page } = await open(newest.path);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: /kopi/i }).first();
  await button.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(newest.path);
});

test('a release can be sent to the printer', async () => {
  const { page } = await open(newest.path);
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Udskriv' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
});

test('on paper the links’ addresses are written out and the menu is gone', async () => {
  const { page } = await open(newest.path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').first().isVisible()).toBe(false);
  const written = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => getComputedStyle(link, '::after').content),
    );
  expect(written.every((content) => content.includes('http') || content.includes('attr('))).toBe(true);
});

test('a reader who wants it dark gets a dark page', async () => {
  const { page } = await open('/', { theme: 'dark' });
  const brightness = await page.evaluate(() => {
    const [red = 255, green = 255, blue = 255] = getComputedStyle(document.body)
      .backgroundColor.match(/\d+/g)!
      .map(Number);
    return (red + green + blue) / 3;
  });
  expect(brightness).toBeLessThan(60);
});
