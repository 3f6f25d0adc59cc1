import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';

const file = 'releases/2026/bus-48-koerer-efter-vagtplanen.mdx';
const form = `collections/${file.replace('releases/', 'releases/entries/').replace('.mdx', '')}`;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test.each([1280, 390])('a field says how many characters are left when few are, at %i px', async (width) => {
  const { page } = desk;
  await page.setViewportSize({ width, height: 900 });
  await desk.go(form);
  const headline = page.getByLabel('Overskrift', { exact: true });
  const before = await headline.inputValue();
  await headline.fill('x'.repeat(100));
  await page.getByText('10 tegn tilbage', { exact: true }).waitFor();
  await headline.fill('x'.repeat(112));
  await page.getByText('2 tegn for meget', { exact: true }).waitFor();
  const said = page.getByText('Der er skrevet for meget.');
  expect(await said.getAttribute('role')).toBe('status');
  const { right } = await page
    .getByText('2 tegn for meget', { exact: true })
    .evaluate((element) => element.getBoundingClientRect());
  expect(right).toBeLessThanOrEqual(width);
  await headline.fill(before);
  await said.waitFor({ state: 'detached' }).catch(() => undefined);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('a picture’s description is not called one that can be left out, and a release without picture is saved', async () => {
  const { page } = desk;
  await desk.go(form);
  const label = page.locator('label[for^="alt-field-"]').first();
  expect(await label.textContent()).toBe('Billedbeskrivelse');
});

test('an address is taken as people say it', async () => {
  const { page } = desk;
  await desk.go(form);
  await page.getByRole('button', { name: /Tilføj kilde/i }).click();
  await page.locator('input[id^="title-field-"]').last().fill('Styrelsen');
  await page.locator('input[id^="address-field-"]').last().fill('www.star.dk/tal');
  await desk.save();
  expect(desk.read(file)).toContain('https://www.star.dk/tal');
});

test('the name of the feeds is shown and cannot be changed', async () => {
  const { page } = desk;
  // By way of the list, as staff go.
  await page.evaluate(() => (location.hash = '#/collections/settings'));
  await page.getByRole('heading', { name: 'Indstillinger' }).first().waitFor();
  await page.evaluate(() => (location.hash = '#/collections/settings/entries/settings'));
  const name = page.getByLabel('Feednavn', { exact: true });
  expect(await name.evaluate((field: HTMLInputElement) => [field.readOnly, field.value !== ''])).toEqual([true, true]);
  expect(await page.getByText('kan kun webredaktionen rette det').count()).toBe(1);
});
