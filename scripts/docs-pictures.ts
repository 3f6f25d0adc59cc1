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
page.setDefaultTimeout(120_000);

await logIn(page);
await take(page, 'liste');

await page.getByRole('button', { name: 'Planlagt' }).click();
await page.getByRole('dialog').getByRole('link').first().waitFor();
await take(page, 'planlagt', { x: 240, y: 120, width: 800, height: 560 });
await page.getByRole('button', { name: 'Luk', exact: true }).click();

await page.getByRole('button', { name: 'Medier' }).click();
await page.getByRole('dialog').locator('img').nth(5).waitFor();
await page.waitForTimeout(1500);
await take(page, 'medier');
await page.getByRole('button', { name: 'Luk', exact: true }).click();

await open(page, release);
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

await page.locator('.table-field').first().scrollIntoViewIfNeeded();
await page.evaluate(() => document.querySelector('.block-bar')?.scrollIntoView({ block: 'start' }));
await page.waitForTimeout(500);
await take(page, 'tabel', { x: 0, y: 60, width: 640, height: 640 });

await page.getByTitle('Indsæt blok').first().scrollIntoViewIfNeeded();
await page.getByTitle('Indsæt blok').first().click();
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

const phone = await browser.newPage({
  locale: 'da-DK',
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  isMobile: true,
});
phone.setDefaultTimeout(120_000);
await logIn(phone);
await open(phone, release);
await phone.waitForTimeout(1500);
await take(phone, 'telefon');

await browser.close();
newsroom.process.kill('SIGINT');
await newsroom.ended;

async function logIn(at: Page) {
  await at.goto(`http://127.0.0.1:${port}/admin/`, { waitUntil: 'commit' });
  await at.getByRole('button', { name: 'Log ind' }).click();
  await at.getByText('Bus 48').waitFor();
}

async function open(at: Page, hash: string) {
  await at.evaluate((address) => (location.hash = address), hash);
  await at.getByRole('button', { name: 'Gemt', exact: true }).waitFor();
}

async function take(from: Page, name: string, clip?: { x: number; y: number; width: number; height: number }) {
  const taken = await from.screenshot(clip ? { clip } : {});
  await sharp(taken)
    .png({ palette: true, quality: 80, effort: 10 })
    .toFile(join(folder, `redaktion-${name}.png`));
}
