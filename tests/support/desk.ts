import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { content } from './build.ts';
import { launchChromium } from './chromium.ts';
import { freePort, start } from './start.ts';

/** The desk as staff have it: started by `npm start` on a copy of the content, and open in a Danish browser. */
export interface Desk {
  browser: Browser;
  page: Page;
  /** Addresses of the site and of the server that saves. */
  site: string;
  server: string;
  /** The copy of the content. */
  copy: string;
  /** A file of the copy as it is saved: `people/karen-holst.yaml`. */
  read(path: string): string;
  /** Goes to a page of the desk by way of the list, as staff do: `collections/people/entries/karen-holst`. */
  go(route: string): Promise<void>;
  /** Presses what saves, and waits until the desk says that it has; consents to what the checks ask about. */
  save(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the desk.
 * @param name a folder name for the copy, of its own for each test file
 * @param prepare changes the copy before the newsroom starts
 */
export async function openDesk(name: string, prepare?: (copy: string) => void): Promise<Desk> {
  const copy = join(inject('scratch'), name, 'content');
  cpSync(content, copy, { recursive: true });
  prepare?.(copy);
  const [port, deskPort] = [await freePort(), await freePort()];
  const site = `http://127.0.0.1:${port}`;
  const newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: copy });
  const browser = await launchChromium();
  const context = await browser.newContext({ locale: 'da-DK', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // Yes to deleting and to leaving a page; no to what the browser kept of an earlier test.
  page.on('dialog', (dialog) => void (dialog.message().includes('kladde') ? dialog.dismiss() : dialog.accept()));
  await newsroom.ready;
  await page.goto(`${site}/admin/`, { waitUntil: 'commit', timeout: 180_000 });
  await page.getByRole('button', { name: 'Log ind' }).click({ timeout: 180_000 });
  await page.getByRole('heading', { name: 'Nyheder' }).waitFor();
  return {
    browser,
    page,
    site,
    server: `http://127.0.0.1:${deskPort}`,
    copy,
    read: (path) => readFileSync(join(copy, path), 'utf8'),
    async go(route) {
      await page.evaluate((hash) => (location.hash = hash), `#/${route.split('/').slice(0, 2).join('/')}`);
      await page.getByText('Sorter').waitFor();
      await page.evaluate((hash) => (location.hash = hash), `#/${route}`);
      await page.getByRole('button', { name: /^Udgive?t?$/ }).waitFor();
    },
    async save() {
      await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
      await page.getByText('Udgiv nu').click();
      const saved = page.getByRole('button', { name: 'Udgivet' });
      const anyway = page.getByRole('button', { name: 'Publicér alligevel' });
      await saved.or(anyway).first().waitFor();
      if (await anyway.isVisible()) await anyway.click();
      await saved.waitFor();
    },
    async close() {
      await browser.close();
      newsroom.process.kill('SIGINT');
      await newsroom.ended;
    },
  };
}
