import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { sharedNewsroom, type Newsroom } from './newsroom.ts';

/** The desk as staff have it: started by `npm start` on a copy of the content, and open in a Danish browser. */
export interface Desk extends Newsroom {
  page: Page;
  /** Whom the page has asked for anything, as origins. */
  asked: ReadonlySet<string>;
  /** What the page's policy has refused, in the browser's words. */
  breaches: readonly string[];
  /** A file of the copy as it is saved: `people/karen-holst.yaml`. */
  read(path: string): string;
  /** Goes to a page of the desk by way of the list, as staff do: `collections/people/entries/karen-holst`. */
  go(route: string): Promise<void>;
  /** Presses what saves, and waits until the desk says that it has; consents to what the checks ask about. */
  save(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the desk, in a browser window that nobody has used.
 * @param prepare changes the copy of the content before
 * @param device what the browser runs on, where it is no ordinary screen
 */
export async function openDesk(prepare?: (copy: string) => void, device: BrowserContextOptions = {}): Promise<Desk> {
  const newsroom = await sharedNewsroom();
  const { browser, site, copy } = newsroom;
  prepare?.(copy);
  const context = await browser.newContext({
    locale: 'da-DK',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...device,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // Yes to deleting and to leaving a page; no to what the browser kept of an earlier test.
  page.on('dialog', (dialog) => void (dialog.message().includes('kladde') ? dialog.dismiss() : dialog.accept()));
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const breaches: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) breaches.push(message.text());
  });
  await page.goto(`${site}/admin/`, { waitUntil: 'commit', timeout: 180_000 });
  await page.getByRole('button', { name: 'Log ind' }).click({ timeout: 180_000 });
  await page.getByRole('heading', { name: 'Nyheder' }).waitFor();
  return {
    ...newsroom,
    page,
    asked,
    breaches,
    read: (path) => readFileSync(join(copy, path), 'utf8'),
    async go(route) {
      await page.evaluate((hash) => (location.hash = hash), `#/${route.split('/').slice(0, 2).join('/')}`);
      await page.getByText('Sorter').waitFor();
      await page.evaluate((hash) => (location.hash = hash), `#/${route}`);
      await page.getByRole('button', { name: /^(?:Udgiv|Gemt)$/ }).waitFor();
    },
    async save() {
      await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
      await page.getByText('Udgiv nu').click();
      const saved = page.getByRole('button', { name: 'Gemt', exact: true });
      const anyway = page.getByRole('button', { name: 'Udgiv alligevel' });
      await saved.or(anyway).first().waitFor();
      if (await anyway.isVisible()) await anyway.click();
      await saved.waitFor();
    },
    close: () => context.close(),
  };
}
