import { globSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contrast, leastContrast } from '../../src/content-types/settings/contrast.ts';
import { barriers } from '../support/axe.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { outOfReach, targets } from '../support/reach.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk(undefined, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  page = desk.page;
});

afterAll(() => desk.close());

/** Everything of the view that is open can be seen and hit, and nothing moves sideways. */
async function expectInReach() {
  expect(await outOfReach(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
}

/** How often someone has pressed since the page was asked to count. */
const presses = () => page.evaluate(() => Number(document.documentElement.dataset['presses']));
const countPresses = () =>
  page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0';
    const count = () => {
      const before = Number(document.documentElement.dataset['presses']);
      document.documentElement.dataset['presses'] = String(before + 1);
    };
    document.addEventListener('pointerdown', count, true);
  });

async function expectForFinger(main: Locator) {
  const { width = 0, height = 0 } = (await main.boundingBox()) ?? {};
  expect(Math.min(width, height), await main.innerText()).toBeGreaterThanOrEqual(targets.main);
}

const publish = async () => {
  await page.getByRole('button', { name: 'Udgiv', exact: true }).tap();
  await page.getByText('Udgiv nu').tap();
};
const saved = () => page.getByRole('button', { name: 'Gemt', exact: true }).waitFor();

test('a whole release is pasted, mended, published and corrected on a phone, with all in reach', async () => {
  await expectInReach();
  await countPresses();
  await expectForFinger(page.getByRole('link', { name: /Nyhed$/ }));
  await page.getByRole('link', { name: /Nyhed$/ }).tap();
  const text = page.locator('[data-slate-editor]').first();
  await text.waitFor();
  await expectInReach();
  await expectForFinger(page.getByRole('button', { name: 'Udgiv', exact: true }));
  await expectForFinger(page.getByRole('button', { name: 'Indsæt blok' }).first());

  await text.tap();
  const release =
    '<h1>Nyt jobhus på havnen</h1><p><b>Fjordby Kommune åbner et jobhus på havnen, hvor unge møder virksomheder.</b></p>' +
    '<p>FJORDBY: Huset ligger på Kajgade. Det åbner i dag.</p>';
  await page.evaluate((html) => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  }, release);
  const sort = page.getByRole('button', { name: 'Fordel i felterne' });
  await sort.waitFor();
  await expectInReach();
  await expectForFinger(sort);
  await sort.tap();
  await vi.waitFor(async () => expect(await text.innerText()).toContain('Huset ligger på Kajgade.'));

  await publish();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('i dag').first().waitFor();
  await expectInReach();
  await expectForFinger(dialog.getByRole('button', { name: 'Ret først' }));
  await expectForFinger(dialog.getByRole('button', { name: 'Udgiv alligevel' }));
  await dialog.getByRole('button', { name: 'Udgiv alligevel' }).tap();
  await saved();
  const [file = ''] = globSync('releases/*/nyt-jobhus-paa-havnen.mdx', { cwd: desk.copy });
  expect(desk.read(file)).toContain('Huset ligger på Kajgade.');
  // New, the text, sort, publish, now, all the same: two fewer where the text is typed and nothing asked about.
  expect(await presses()).toBe(6);

  await page.getByRole('textbox', { name: 'Overskrift', exact: true }).fill('Nyt jobhus ved havnen');
  await page.getByRole('button', { name: /Tilføj rettelse/ }).tap();
  await page
    .getByRole('textbox', { name: /Forklaring|Hvad/ })
    .last()
    .fill('Der stod først, at huset ligger på havnen.');
  await expectInReach();
  await publish();
  const anyway = dialog.getByRole('button', { name: 'Udgiv alligevel' });
  await anyway
    .or(page.getByRole('button', { name: 'Gemt', exact: true }))
    .first()
    .waitFor();
  if (await anyway.isVisible()) await anyway.tap();
  await saved();
  expect(desk.read(file)).toContain('Der stod først, at huset ligger på havnen.');
});

test('the form is as wide as the screen, in letters that a phone does not enlarge', async () => {
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  const headline = page.getByRole('textbox', { name: 'Overskrift', exact: true });
  expect((await headline.boundingBox())?.width).toBeGreaterThan(320);
  expect(await headline.evaluate((field) => parseFloat(getComputedStyle(field).fontSize))).toBeGreaterThanOrEqual(16);
});

test.each(['light', 'dark'] as const)(
  'in %s, nothing keeps anyone out, and the label one writes under is read',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const decapsOwn = '<span role="button" tabindex="0" aria-haspopup="true"';
    const found = (await barriers(page)).filter(
      ({ rule, html }) => !(rule === 'nested-interactive' && html.startsWith(decapsOwn)),
    );
    expect(found).toEqual([]);
    await page.getByRole('textbox', { name: 'Overskrift', exact: true }).focus();
    const [ink = '', paper = ''] = await page.locator('label', { hasText: /^Overskrift$/ }).evaluate((label) => {
      const hex = (colour: string) =>
        `#${[...colour.matchAll(/\d+/g)]
          .slice(0, 3)
          .map(([part]) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`;
      return [hex(getComputedStyle(label).color), hex(getComputedStyle(document.body).backgroundColor)];
    });
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(leastContrast);
  },
);
