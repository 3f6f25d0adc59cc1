import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../support/desk.ts';
import { content } from '../support/build.ts';

let desk: Desk;
const old = 'releases/2017/innovationsministeren-besoegte-jobcenter-aabenraa.mdx';

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** Fills in what every release needs. */
async function begin(title: string, publishAt: string) {
  const { page } = desk;
  await desk.go('collections/releases/new');
  await page.getByLabel('Overskrift', { exact: true }).fill(title);
  await page
    .getByLabel('Manchet')
    .fill('Jobcentret i Fjordby har fået nye åbningstider og flere rådgivere i skranken.');
  await page.getByLabel('Type', { exact: true }).first().click();
  await page.getByRole('option', { name: 'Nyhed', exact: true }).click();
  await page.getByLabel('Udgives').fill(publishAt);
}

test('a release of an older year is found in its year, and saved where it was', async () => {
  const { page } = desk;
  const files = () => globSync('releases/*/*.mdx', { cwd: desk.copy }).sort();
  const before = files();
  await page.getByRole('link', { name: 'Arkiv 2017' }).click();
  await page.getByRole('link', { name: /Innovationsministeren besøgte/ }).click();
  await page.getByLabel('Overskrift', { exact: true }).fill('Ministeren besøgte Aabenraa');
  expect(new URL(page.url()).hash).toBe(
    `#/collections/releases/entries/${old.slice('releases/'.length, -'.mdx'.length)}`,
  );
  await desk.save();
  expect(desk.read(old)).toBe(
    readFileSync(join(content, old), 'utf8').replace(/^title: .*$/m, 'title: Ministeren besøgte Aabenraa'),
  );
  expect(files()).toEqual(before);
});

test('a reference to a release of an older year is shown by its headline, stays, and can be added to', async () => {
  const { page } = desk;
  const file = 'releases/2024/job-foerst-vender-trappen-om.mdx';
  await desk.go(`collections/${file.replace('releases/', 'releases/entries/').replace('.mdx', '')}`);
  await page
    .getByText(/nåede ikke målet/)
    .first()
    .waitFor();
  const box = page.getByLabel('Læs også').first();
  await box.click();
  await box.pressSequentially('havn 2018');
  await page.getByRole('option', { name: /2018/ }).first().click();
  await desk.save();
  expect(desk.read(file)).toMatch(
    /related:\n {2}- 2022\/tilbage-i-job-naaede-ikke-maalet-og-her-er-hvorfor\n {2}- 2018\//,
  );
});

test('a search through everything finds older releases', async () => {
  const { page } = desk;
  await page.evaluate(() => (location.hash = '#/search/jobcenter aabenraa'));
  await page.getByRole('link', { name: /12\. juni 2017/ }).waitFor();
});

test('half an hour into the new year, the release lies in the new year’s folder', async () => {
  await begin('Åbent igen efter nytår', '2028-01-01T00:30');
  await desk.page.getByText('lørdag den 1. januar 2028 kl.').waitFor();
  await desk.save();
  expect(desk.read('releases/2028/aabent-igen-efter-nytaar.mdx')).toContain('publishAt: 2028-01-01T00:30:00+01:00');
});

test('a second release of the same headline gets a name of its own, and the first one stays', async () => {
  const first = 'releases/2028/aabent-igen-efter-nytaar.mdx';
  writeFileSync(join(desk.copy, first), desk.read(first).replace('flere rådgivere', 'tre rådgivere'));
  const before = desk.read(first);
  await begin('Åbent igen efter nytår', '2028-01-01T10:00');
  await desk.save();
  expect(desk.read(first)).toBe(before);
  expect(existsSync(join(desk.copy, 'releases/2028/aabent-igen-efter-nytaar-2.mdx'))).toBe(true);
});

test('a time means Copenhagen’s time, also when it is typed elsewhere', async () => {
  const abroad = await desk.browser.newPage({ locale: 'da-DK', timezoneId: 'America/New_York' });
  await abroad.goto(`${desk.site}/admin/#/collections/releases/new`);
  await abroad.getByRole('button', { name: 'Log ind' }).click();
  const field = abroad.getByLabel('Udgives');
  await field.fill('2026-06-12T09:00');
  await abroad.getByText('fredag den 12. juni 2026 kl. 9.00, dansk tid').waitFor();
  expect(await field.inputValue()).toBe('2026-06-12T09:00');
  await abroad.close();
});
