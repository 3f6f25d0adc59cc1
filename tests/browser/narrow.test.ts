import { test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';

const open = useChromium();
const readable = readReleases().filter(({ status }) => status === 'published' || status === 'withdrawn');

test('no release has to be scrolled sideways on a screen of 320 pixels', async () => {
  const wide: string[] = [];
  const { page } = await open('/', { width: 320 });
  for (const { path } of readable) {
    await page.goto(new URL(path, page.url()).href);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > 320) wide.push(`${path} is ${widest} pixels wide`);
  }
  expectNone(wide);
});
