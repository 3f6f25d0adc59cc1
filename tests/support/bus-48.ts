import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A release that people write in at the desk: where it is kept in the content's folder. */
export const file = 'releases/2026/bus-48-koerer-efter-vagtplanen.mdx';

export const soon = { timeout: 40_000 };

export async function openRelease(page: Page): Promise<void> {
  await page.getByText('Bus 48').click();
  await headline(page).waitFor();
}

export const headline = (page: Page) => page.getByLabel('Overskrift', { exact: true });
export const words = (page: Page) => headline(page).inputValue();

/** Writes another headline. Decap moves the cursor when it draws a field anew, as it does after saving. */
export const write = (page: Page, text: string) =>
  expect
    .poll(async () => {
      await headline(page).fill(text);
      return words(page);
    }, soon)
    .toBe(text);

/** What the desk says in a window of its own next. Whatever it asks is answered with yes. */
export function toldTo(page: Page): Promise<string> {
  return new Promise((resolve) => {
    page.once('dialog', (dialog) => {
      void dialog.accept();
      resolve(dialog.message());
    });
  });
}
