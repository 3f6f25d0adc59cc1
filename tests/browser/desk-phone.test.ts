import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.setViewportSize({ width: 390, height: 844 });
  // A phone is as wide from the start.
  await desk.page.reload();
  await desk.page.getByRole('heading', { name: 'Nyheder' }).waitFor();
});

afterAll(() => desk.close());

test('on a phone, a release is corrected and published without moving sideways, in a form as wide as the screen', async () => {
  const { page } = desk;
  await desk.go('collections/releases/entries/2026/bus-48-koerer-efter-vagtplanen');
  const headline = page.getByRole('textbox', { name: 'Overskrift', exact: true });
  await headline.fill('Bus 48 rettet fra en telefon');
  expect((await headline.boundingBox())?.width).toBeGreaterThan(320);
  expect(await headline.evaluate((field) => parseFloat(getComputedStyle(field).fontSize))).toBeGreaterThanOrEqual(16);
  const publish = await page.getByRole('button', { name: 'Udgiv', exact: true }).boundingBox();
  expect((publish?.x ?? 0) + (publish?.width ?? Infinity)).toBeLessThanOrEqual(390);
  expect(publish?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await desk.save();
  expect(desk.read('releases/2026/bus-48-koerer-efter-vagtplanen.mdx')).toContain('Bus 48 rettet fra en telefon');
});
