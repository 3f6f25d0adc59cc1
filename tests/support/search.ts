import type { Page } from 'playwright-core';

/** The results of a search, each an item of one list. */
export const results = (page: Page) => page.locator('ol#resultater > li');

/** The field that one searches with, on the search page. */
export const field = (page: Page) => page.locator('main [name="q"]');

/** What the page says about what it found: `8 resultater for »praktik«`. */
export const verdict = (page: Page) => page.locator('main [data-outcome]');

/** Waits until results are shown, for certain words where the page may still show those of other words. */
export async function showsResults(page: Page, words = ''): Promise<void> {
  await verdict(page)
    .filter({ hasText: words || /\d/ })
    .waitFor();
  await results(page).first().waitFor();
}

/** The headlines of all results that are shown, in order. */
export const headlines = (page: Page) => results(page).locator('a').allInnerTexts();

/** Where each of the results that are shown leads, in order: all links of each. */
export const links = (page: Page) =>
  results(page).evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')),
  );
