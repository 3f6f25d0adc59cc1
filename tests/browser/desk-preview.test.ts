import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { content } from '../support/build.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { outline } from '../support/outline.ts';
import { useProductionDesk } from '../support/production-desk.ts';

let desk: Desk;
let page: Page;
/** Someone who reads the site, without script. */
let reader: Page;
let preview: FrameLocator;
let sheet: FrameLocator;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.setViewportSize({ width: 1500, height: 900 });
  reader = await desk.browser.newPage({ locale: 'da-DK', javaScriptEnabled: false });
  preview = page.frameLocator('#preview-pane');
  sheet = preview.frameLocator('iframe');
});

afterAll(() => Promise.all([desk.close(), reader.close()]));

/** Opens a release by way of the list, as staff do: `2017/minister-paa-besoeg`, or `new`. */
async function open(id: string) {
  await page.evaluate(() => (location.hash = '#/collections/releases'));
  await page.getByText('Sorter').waitFor();
  const entry = id === 'new' ? id : `entries/${id}`;
  await page.evaluate((hash) => (location.hash = hash), `#/collections/releases/${entry}`);
  await sheet.locator('article').waitFor();
}

/** Releases that have a page now. */
const readable = globSync('releases/*/*.mdx', { cwd: content })
  .sort()
  .map((path) => ({ id: path.slice(9, -4).replaceAll('\\', '/'), text: readFileSync(join(content, path), 'utf8') }))
  .filter(
    ({ text }) =>
      !/^draft: true/m.test(text) && new Date(/^publishAt: "?([^"\n]+)/m.exec(text)?.[1] ?? '') < new Date(),
  );

const holdings: Record<string, RegExp> = {
  'a quotation': /<Quote /,
  'a fact box': /<FactBox /,
  'a key figure': /<KeyFigure /,
  'a picture in the text': /<Figure /,
  'a video': /<Video /,
  speech: /\n\n- /,
  'a table': /\n\|.*-.*\|\n/,
  footnotes: /\n\[\^\w+\]:/,
  'a picture at the top': /^image:/m,
  attachments: /^attachments:/m,
  corrections: /^notes:/m,
  'a withdrawal': /^withdrawn:/m,
  'a translation': /^translationOf:/m,
};

/** Few releases that together hold everything: opening one takes seconds. */
function fewThatHoldAll(): { id: string; holds: string }[] {
  const left = new Set(Object.keys(holdings));
  const chosen = [];
  while (left.size > 0) {
    const found = readable.map(({ id, text }) => ({ id, of: [...left].filter((name) => holdings[name]?.test(text)) }));
    const best = found.sort((a, b) => b.of.length - a.of.length)[0];
    if (!best || best.of.length === 0) throw new Error(`No release has ${[...left].join(' or ')}.`);
    for (const name of best.of) left.delete(name);
    chosen.push({ id: best.id, holds: best.of.join(', ') });
  }
  return chosen;
}

test.each(fewThatHoldAll())('$holds: words and structure are those of the page', async ({ id }) => {
  await reader.goto(`${desk.site}/nyheder/${id}/`, { waitUntil: 'domcontentloaded' });
  const onSite = await reader.locator('article.release').evaluate(outline);
  expect(onSite.length).toBeGreaterThan(20);
  await open(id);
  // Pictures come a moment after the words.
  await vi.waitFor(async () => expect(await sheet.locator('article').evaluate(outline)).toEqual(onSite), 20_000);
});

test('what is missing is shown by its name, and what is typed stands on the page', async () => {
  await open('new');
  await sheet.getByRole('heading', { name: 'Overskrift', level: 1 }).waitFor();
  await sheet.getByText('Manchet', { exact: true }).waitFor();
  await page.getByLabel('Overskrift', { exact: true }).fill('Flere i job "på" havnen');
  await page.getByLabel('Manchet').fill('Elleve virksomheder har ansat 18 lærlinge.');
  await page
    .locator('[contenteditable=true]')
    .first()
    .click({ position: { x: 30, y: 30 } });
  await page.keyboard.type('Kun <5 % af {alle} er med.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Det virker, siger hun.');
  await sheet.getByRole('heading', { name: 'Flere i job ”på” havnen', level: 1 }).waitFor();
  await sheet.locator('.lead').getByText('Elleve virksomheder har ansat 18 lærlinge.').waitFor();
  await sheet.locator('.prose p').getByText('Kun <5 % af {alle} er med.').waitFor();
  await sheet.locator('.prose blockquote.speech').getByText('Det virker, siger hun.').waitFor();
});

test('what cannot be published in a text is named with line and remedy, over the page as it was before', async () => {
  await open('new');
  const raw = page.getByRole('switch').first();
  await raw.click();
  const text = page.locator('[contenteditable=true]').first();
  await text.click();
  await page.keyboard.insertText('Vi mødes på havnen.');
  await sheet.locator('.prose').getByText('Vi mødes på havnen.').waitFor();
  await page.keyboard.insertText(' [Tilmeld dig her](tilmelding)');
  const told = preview.getByRole('status');
  await told.getByText('Linje 1: Linket fører til “tilmelding”, og den adresse kan ikke bruges.').waitFor();
  await told.getByText('Begynd adressen med https://').waitFor();
  expect(await sheet.locator('.prose').textContent()).toContain('Vi mødes på havnen.');
  await raw.click();
});

test('a picture that was uploaded a moment ago is shown, though it is not saved yet', async () => {
  const shown = () => sheet.locator('.release-picture img').evaluate((picture: HTMLImageElement) => picture.src);
  const [file = ''] = globSync('media/*/*.jpg', { cwd: content });
  await open(readable.find(({ text }) => /^image:/m.test(text))!.id);
  const before = await shown();
  await page.getByRole('button', { name: 'Vælg et andet billede', includeHidden: true }).dispatchEvent('click');
  await page
    .locator('.media-library input[type=file]')
    .setInputFiles({ name: 'lagt-op-nu.jpg', mimeType: 'image/jpeg', buffer: readFileSync(join(content, file)) });
  await vi.waitFor(async () => expect(await shown()).not.toBe(before), 20_000);
  expect(await shown()).toMatch(/^blob:/);
  expect(globSync('media/*/lagt-op-nu.jpg', { cwd: desk.copy })).toEqual([]);
});

test('a phone and a computer, light and dark are a press away, and remembered', async () => {
  const wide = () => sheet.locator('article').evaluate(() => matchMedia('(min-width: 60rem)').matches);
  const paper = () => sheet.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  const pressed = (name: string) => preview.getByRole('button', { name, pressed: true }).waitFor();
  await open(readable[0]!.id);
  await preview.getByRole('button', { name: 'Computer' }).click();
  await preview.getByRole('button', { name: 'Lys' }).click();
  await vi.waitFor(async () => expect([await wide(), await paper()]).toEqual([true, 'rgb(255, 255, 255)']), 5000);
  await preview.getByRole('button', { name: 'Mobil' }).click();
  await preview.getByRole('button', { name: 'Mørk' }).click();
  await vi.waitFor(async () => expect([await wide(), await paper()]).toEqual([false, 'rgb(14, 22, 20)']), 5000);
  await open('new');
  await Promise.all([pressed('Mobil'), pressed('Mørk')]);
});

test('the preview needs nothing that the desk’s policy forbids', () => {
  expect(desk.breaches).toEqual([]);
});

describe('the built desk at a Git host', () => {
  const { logIn, watch } = useProductionDesk();

  test('shows the page as it was built, within its policy', async () => {
    const { id } = fewThatHoldAll()[0]!;
    await reader.goto(new URL(`nyheder/${id}/`, inject('address')).href, { waitUntil: 'domcontentloaded' });
    const built = await reader.locator('article.release').evaluate(outline);
    const desk = await logIn('Karen Holst');
    await desk.evaluate((hash) => (location.hash = hash), `#/collections/releases/entries/${id}`);
    const article = desk.frameLocator('#preview-pane').frameLocator('iframe').locator('article');
    await vi.waitFor(async () => expect(await article.evaluate(outline)).toEqual(built), 40_000);
    expect(watch.breaches).toEqual([]);
  });
});
