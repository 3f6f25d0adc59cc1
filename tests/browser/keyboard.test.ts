import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { showsResults } from '../support/search.ts';

const open = useChromium();

/** What has the focus, and whether one can see that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      name: element.outerHTML.slice(0, 100),
      href: element.getAttribute('href'),
      isBody: element === document.body,
      inResults: element.closest('ol#resultater') !== null,
      isField: element.matches('main [name="q"]'),
      isVisible: width > 1 && height > 1,
      hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    };
  });

test('the first key press offers to skip to the content, and it does', async () => {
  const { page } = await open('/nyheder/');
  await page.keyboard.press('Tab');
  const link = await focused(page);
  expect(link.href).toMatch(/^#/);
  expect(link).toMatchObject({ isVisible: true, hasRing: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('one can search and open a result by keyboard alone', async () => {
  const { page } = await open('/soeg/');
  for (let press = 0; press < 30 && !(await focused(page)).isField; press += 1) await page.keyboard.press('Tab');
  expect((await focused(page)).isField).toBe(true);
  await page.keyboard.type('praktik');
  await showsResults(page, 'praktik');
  for (let press = 0; press < 5 && (await focused(page)).href !== '#fundet'; press += 1)
    await page.keyboard.press('Tab');
  expect((await focused(page)).href, 'a way past the filters').toBe('#fundet');
  await page.keyboard.press('Enter');
  for (let press = 0; press < 5 && !(await focused(page)).inResults; press += 1) await page.keyboard.press('Tab');
  expect((await focused(page)).inResults).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/soeg/');
  expect(await page.locator('h1').isVisible()).toBe(true);
});
