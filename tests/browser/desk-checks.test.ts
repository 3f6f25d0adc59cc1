import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openDesk, type Desk } from '../support/desk.ts';

let desk: Desk;
let page: Page;
const read = (path: string) => desk.read(path);

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

/** Opens an entry: `people/karen-holst`. */
function open(entry: string): Promise<void> {
  const [collection = '', ...id] = entry.split('/');
  return desk.go(`collections/${collection}/entries/${id.join('/')}`);
}

/** Presses what saves, and waits for the question that must come. */
async function saveAndBeAsked() {
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

const file = 'releases/2024/job-foerst-vender-trappen-om.mdx';
const entry = file.slice(0, -'.mdx'.length);

describe('a release with faults', () => {
  let before: string;

  beforeEach(async () => {
    before = read(file);
    await open(entry);
    await page.getByLabel('Overskrift', { exact: true }).fill('Nyt');
    await page.locator('[id^="image-field-"]').getByRole('button', { name: 'Fold ud' }).first().click();
    await page.getByLabel('Billedbeskrivelse').fill('');
    await page.getByLabel('Foto').fill('');
  });

  test('is stopped with every fault named by its field, and nothing is written', async () => {
    const dialog = await saveAndBeAsked();
    const told = await dialog.innerText();
    for (const words of [
      'Ret disse 3 ting først',
      'Overskriften er for kort.',
      'Billede › Billedbeskrivelse',
      'Billedet mangler en beskrivelse.',
      'Billede › Foto',
      'Fotografens navn mangler.',
    ])
      expect(told).toContain(words);
    expect(await dialog.getByRole('button', { name: /alligevel/ }).count()).toBe(0);

    await dialog.getByRole('button', { name: 'Ret det nu' }).click();
    await page.getByText('Ikke gemt: 3 fejl skal rettes først.').waitFor();
    expect(read(file)).toBe(before);
  });

  test('shows the field of a fault, also in a group that is folded up', async () => {
    await page.locator('[id^="image-field-"]').getByRole('button', { name: 'Fold sammen' }).first().click();
    const dialog = await saveAndBeAsked();
    await dialog.getByRole('button', { name: 'Billede › Foto' }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('credit-field-'));
    expect(await page.getByLabel('Foto').isVisible()).toBe(true);
  });
});

describe('a release that should be looked at again', () => {
  const lead =
    'Borgmester Karin Holst åbnede det nye tilbud i Fjordby fredag den 22. januar 2024 sammen med jobkonsulenterne.';

  beforeEach(async () => {
    await open(entry);
    await page.getByLabel('Manchet').fill(lead);
  });

  test('is not written by who wants to mend it first, with the button or with Escape', async () => {
    const before = read(file);
    const dialog = await saveAndBeAsked();
    const told = await dialog.innerText();
    expect(told).toContain('»Karin Holst« staves »Karen Holst« i listen over personer.');
    expect(told).toContain('»fredag den 22. januar 2024«: dagen er en mandag i 2024.');
    await dialog.getByRole('button', { name: 'Ret først' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await saveAndBeAsked();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText('Ikke gemt: du ville rette').count()).toBe(0);
    expect(read(file)).toBe(before);
    expect(await page.getByLabel('Manchet').inputValue()).toBe(lead);
  });

  test('is asked about in a dialog that everybody can use', async () => {
    const dialog = await saveAndBeAsked();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ret først');
    expect(await dialog.getAttribute('aria-labelledby')).toBe('check-heading');
    expect(await barriers(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('is written by who publishes it all the same', async () => {
    const dialog = await saveAndBeAsked();
    await dialog.getByRole('button', { name: 'Udgiv alligevel' }).click();
    await page.getByRole('button', { name: 'Gemt', exact: true }).waitFor();
    expect(read(file)).toContain(`lead: ${lead}`);
  });
});

test('a person whose mail address is not one is stopped as well', async () => {
  const before = read('people/mads-lind.yaml');
  await open('people/mads-lind');
  await page.getByLabel('Mail').fill('mads.lind');
  const dialog = await saveAndBeAsked();
  expect(await dialog.innerText()).toContain('Mailadressen kan ikke bruges.');
  await page.keyboard.press('Escape');
  expect(read('people/mads-lind.yaml')).toBe(before);
});
