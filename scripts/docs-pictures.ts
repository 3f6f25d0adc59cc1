import { mkdtempSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../tests/support/chromium.ts';
import { freePort, start } from '../tests/support/start.ts';

/**
 * Takes the pictures of the desk for docs/redaktion.md, from a copy of the demonstration:
 * `npx node scripts/docs-pictures.ts`.
 */

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const release = '#/collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen';

const copy = join(mkdtempSync(join(tmpdir(), 'docs-pictures-')), 'content');
cpSync(fileURLToPath(new URL('../content', import.meta.url)), copy, { recursive: true });
const [port, deskPort] = [await freePort(), await freePort()];
const newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: copy });
await newsroom.ready;
const browser = await launchChromium();
const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 860 } });
page.setDefaultTimeout(40_000);

await page.goto(`http://127.0.0.1:${port}/admin/`, { waitUntil: 'commit' });
await page.getByRole('button', { name: 'Log ind' }).click();
await page.getByText('Bus 48').waitFor();
await take(page, 'liste');

await page.evaluate((hash) => (location.hash = hash), release);
await page.getByRole('button', { name: /^Udgive?t?$/ }).waitFor();
const preview = page.frameLocator('#preview-pane');
await preview.frameLocator('iframe').locator('article img').first().waitFor();
await page.waitForTimeout(1500);
await take(page, 'nyhed');

await preview.getByRole('button', { name: 'Mobil' }).click();
await preview.getByRole('button', { name: 'Mørk' }).click();
await page.waitForTimeout(1500);
await take(page, 'mobil', { x: 640, y: 60, width: 640, height: 800 });
await preview.getByRole('button', { name: 'Computer' }).click();
await preview.getByRole('button', { name: 'Lys' }).click();

await page.getByTitle('Indsæt blok').click();
await page.waitForTimeout(800);
await take(page, 'blokke', { x: 0, y: 60, width: 640, height: 640 });
await page.keyboard.press('Escape');

await page.getByLabel('Overskrift', { exact: true }).fill('Bus');
await page.getByLabel('Manchet').fill('For kort.');
await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
await page.getByText('Udgiv nu').click();
await page.getByRole('dialog').waitFor();
await page.waitForTimeout(500);
await take(page, 'stop');

await browser.close();
newsroom.process.kill('SIGINT');
await newsroom.ended;

async function take(from: Page, name: string, clip?: { x: number; y: number; width: number; height: number }) {
  const taken = await from.screenshot(clip ? { clip } : {});
  await sharp(taken)
    .png({ palette: true, quality: 80 })
    .toFile(join(folder, `redaktion-${name}.png`));
}
