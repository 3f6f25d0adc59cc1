import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headline, soon } from '../support/bus-48.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** Decap moves the cursor when it draws a field anew, as it does after saving. */
const write = (field: Locator, words: string) =>
  expect
    .poll(async () => {
      await field.fill(words);
      return field.inputValue();
    }, soon)
    .toBe(words);

const old = '2024/job-foerst-vender-trappen-om';
const bookmark = `#/collections/releases-${old.replace('/', '/entries/')}`;

test('a bookmark of an archived release opens its whole form, which saves to its own file', async () => {
  const page = await desk.page.context().newPage();
  await page.goto(`${desk.site}/admin/${bookmark}`);
  await page.getByRole('button', { name: 'Log ind' }).or(headline(page)).first().waitFor();
  if (!(await headline(page).isVisible())) await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByLabel('Manchet').waitFor();
  await headline(page).fill('Job først vender trappen helt om');
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  await expect.poll(() => desk.read(`releases/${old}.mdx`)).toContain('title: Job først vender trappen helt om\n');
  await page.close();
});

test.each([
  ['a headline', 'releases/entries/2026/bus-48-koerer-efter-vagtplanen', 'Overskrift'],
  ['a person’s title', 'people/entries/amira-haddad', 'Titel'],
])('%s that is set back after it was published is “not saved”, and is saved', async (_, route, label) => {
  const { page } = desk;
  const [collection = '', , ...name] = route.split('/');
  const file = `${collection}/${name.join('/')}.${collection === 'people' ? 'yaml' : 'mdx'}`;
  await desk.go(`collections/${route}`);
  const field = page.getByLabel(label, { exact: true }).first();
  const before = desk.read(file);
  const words = await field.inputValue();
  await write(field, 'Noget andet end der stod');
  await desk.save();
  await expect.poll(() => desk.read(file)).toContain('Noget andet end der stod');
  await write(field, words);
  await desk.save();
  await expect.poll(() => desk.read(file)).toBe(before);
});
