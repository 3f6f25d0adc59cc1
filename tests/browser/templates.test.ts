import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { watched, type Watch } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { expectNone } from '../support/none.ts';
import { templates } from '../support/templates.ts';

/** One window for all, and another that runs no script: to open them is what takes the time. */
let browser: Browser;
let page: Page;
let withoutScript: Page;
let watch: Watch;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce', locale: 'da-DK' });
  withoutScript = await browser.newPage({ javaScriptEnabled: false });
  watch = watched(page);
});

afterAll(() => browser.close());

describe.for(templates)('%s', ([, path]) => {
  const address = new URL(path, inject('address')).href;

  beforeAll(async () => {
    watch.elsewhere.length = watch.errors.length = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
  });

  test('asks nobody but the site, and logs no error', () => {
    expectNone(watch.elsewhere);
    expectNone(watch.errors.filter((error) => !(path === '/findes-ikke/' && error.includes('404'))));
  });

  test('shows what has the focus, whatever one reaches by keyboard', async () => {
    const reached = await reachedByKeyboard(page);
    expect(reached.length).toBeGreaterThan(5);
    expectNone(reached.filter(({ isSeen }) => !isSeen).map(({ html }) => html));
  });

  test('shows its text without script', async () => {
    await withoutScript.goto(address);
    expect((await withoutScript.locator('main').innerText()).length).toBeGreaterThan(80);
  });
});

interface Reached {
  html: string;
  /** Whether one can see that it has the focus. */
  isSeen: boolean;
}

/** What has the focus after each of the first forty key presses. */
async function reachedByKeyboard(page: Page): Promise<Reached[]> {
  const reached = await page.evaluateHandle(() => {
    const all: Reached[] = [];
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const hasRing = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      all.push({ html: element.outerHTML.slice(0, 100), isSeen: hasRing && width > 1 && height > 1 });
    });
    return all;
  });
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('Tab');
  return reached.jsonValue();
}
