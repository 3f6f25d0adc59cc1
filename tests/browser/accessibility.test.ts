import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriersInEveryView } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { expectNone } from '../support/none.ts';
import { showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

/** One window for all: to open it is what takes the time. */
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce', locale: 'da-DK' });
});

afterAll(() => browser.close());

describe.for(templates)('%s', ([, path]) => {
  beforeAll(async () => {
    await page.goto(new URL(path, inject('address')).href);
    if (path.includes('?q=')) await showsResults(page);
  });

  test('has no barrier that axe can find, light and dark, on a phone and a screen', async () => {
    expectNone(await barriersInEveryView(page));
  });

  test('need not be scrolled sideways on a screen of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
