import type { Page } from 'playwright-core';

/** The results of a search, each an item of one list. */
export const results = (page: Page) => page.locator('ol#resultater > li');

/** The field that one searches with, on the search page. */
export const field = (page: Page) => page.locator('main [name="q"]');

/** Waits until at least one result is shown. */
export const showsResults = (page: Page) => results(page).first().waitFor({ timeout: 30_000 });

/** The headlines of all results that are shown, in order. */
export const headlines = (page: Page) => results(page).locator('a').allInnerTexts();
