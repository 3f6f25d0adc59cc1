import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contrast, leastContrast } from '../../src/content-types/settings/contrast.ts';
import { barriers } from '../support/axe.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk(undefined, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  page = desk.page;
});

afterAll(() => desk.close());

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
    // The line that says that something is being fetched.
    await page.locator('canvas').waitFor({ state: 'hidden' });
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

test('a release is corrected and published from a phone, with nothing beside the screen', async () => {
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  await page.getByRole('textbox', { name: 'Overskrift', exact: true }).fill('Bus 48 rettet fra en telefon');
  const publish = await page.getByRole('button', { name: 'Udgiv', exact: true }).boundingBox();
  expect((publish?.x ?? 0) + (publish?.width ?? Infinity)).toBeLessThanOrEqual(390);
  expect(publish?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await desk.save();
  expect(desk.read('releases/2026/bus-48-koerer-efter-vagtplanen.mdx')).toContain('Bus 48 rettet fra en telefon');
});
