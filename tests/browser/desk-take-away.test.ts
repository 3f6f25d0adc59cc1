import { afterAll, beforeAll, expect, test } from 'vitest';
import { soon } from '../support/bus-48.ts';
import { openDesk, type Desk } from '../support/desk.ts';

/** A release is taken away for good by someone who knows a few of its words, at a phone. */
let desk: Desk;
const taken = '/nyheder/2018/tre-kontorer-bliver-til-en-indgang-paa-kajgade/';

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

test('what is taken away is found by its words, by keyboard at 390 pixels, and what goes with it is listed', async () => {
  const { page } = desk;
  await page.evaluate(() => (location.hash = '#/collections/gone'));
  await page.getByRole('heading', { name: 'Fjernede nyheder' }).first().waitFor();
  await page.evaluate(() => (location.hash = '#/collections/gone/entries/gone'));
  await page.getByRole('button', { name: 'Tilføj fjernet nyhed' }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Tilføj fjernet nyhed' }).click();
  await page.getByRole('button', { name: 'Find nyheden' }).last().press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('tre kontorer kajgade');
  const hit = page.getByRole('dialog').getByRole('button', { name: /^Tre kontorer bliver til/ });
  await hit.waitFor();
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/choose-390.png` });
  await hit.press('Enter');
  const address = page.getByLabel('Adresse', { exact: true }).last();
  await expect.poll(() => address.inputValue(), soon).toBe(taken);
  await page.getByText(/Med nyheden forsvinder også \/nyt-fra-jobcentret\/2018/).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/chosen-390.png` });
  await page.locator('input[type="datetime-local"]').last().fill('2026-11-20T09:00');
  await page.getByLabel('Begrundelse', { exact: true }).last().fill('En borger var vist uden samtykke.');
  await page.setViewportSize({ width: 1280, height: 900 });
  await desk.save();
  expect(desk.read('gone.yaml')).toMatch(new RegExp(`address: ${taken}[^]*also:`));
});
