import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

interface View {
  /** Width of the window in CSS pixels; 1280 unless said. */
  width?: number;
  theme?: 'light' | 'dark';
  /** False for a reader whose browser runs no script. */
  script?: boolean;
}

/** What went wrong on a page behind the reader's back. */
export interface Watch {
  /** Addresses asked for outside the site. */
  elsewhere: string[];
  /** Errors in the console, breaches of the content security policy among them, and requests that failed. */
  errors: string[];
}

/**
 * One Chromium for all tests of a file. Every page that a test opens is closed after it.
 * @returns `open`, which opens a path of the built site and waits until it is loaded
 */
export function useChromium() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return async function open(path: string, { width = 1280, theme = 'light', script = true }: View = {}) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      locale: 'da-DK',
    });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const watch = watched(page);
    await page.goto(new URL(path, inject('address')).href);
    return { page, watch };
  };
}

/** Writes down what goes wrong on a page from now on. */
export function watched(page: Page): Watch {
  const watch: Watch = { elsewhere: [], errors: [] };
  const here = new URL(inject('address')).origin;
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== here) watch.elsewhere.push(href);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  page.on('pageerror', (error) => watch.errors.push(String(error)));
  return watch;
}
