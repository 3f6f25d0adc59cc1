import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { personSchema } from '../../src/content-types/people/schema.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { content } from '../support/build.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { readReleases } from '../support/releases.ts';

let desk: Desk;
let page: Page;
const inCopy = (path: string) => join(desk.copy, path);

// One window for all tests: while the newsroom is started from its sources, opening the desk takes long.
beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

const splitAt = /^---\n([^]*?)\n---\n([^]*)$/;
const partsOf = (path: string) => {
  const [, frontMatter = '', body = ''] = splitAt.exec(desk.read(path)) ?? [];
  return { frontMatter: parse(frontMatter) as unknown, body };
};

describe('a release that staff write', () => {
  test('is filed under its year by its headline, in Danish convention, and holds what the schema demands', async () => {
    await desk.go('collections/releases/new');
    await page.getByLabel('Overskrift', { exact: true }).fill('Løhde besøger Ærø: 5 % på Åen');
    await page.getByLabel('Manchet').fill('Ministeren besøgte fredag jobcentret for at høre om de nye forløb på øen.');
    await page.getByLabel('Type', { exact: true }).first().click();
    await page.getByRole('option', { name: 'Ministerbesøg' }).click();
    await page.getByLabel('Udgives').fill('2026-06-12T09:00');
    await choose('Pressekontakt', 'Lind');
    await choose('Læs også', 'Ministeren');
    await page
      .locator('[contenteditable=true]')
      .first()
      .click({ position: { x: 30, y: 30 } });
    await page.keyboard.type('Kun <5 % af {alle} er med.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- Det virker, siger hun.');
    await desk.save();

    const { frontMatter, body } = partsOf('releases/2026/loehde-besoeger-aeroe-5-paa-aaen.mdx');
    expect(releaseSchema.safeParse(frontMatter)).toMatchObject({ success: true });
    expect(frontMatter).toMatchObject({ kind: 'ministerial-visit', contacts: ['mads-lind'] });
    const [related = ''] = releaseSchema.parse(frontMatter).related;
    expect(existsSync(inCopy(`releases/${related}.mdx`)), related).toBe(true);
    expect(body).toBe('\nKun &lt;5 % af &#123;alle&#125; er med.\n\n\\- Det virker, siger hun.\n');
  });

  test('is refused without a headline, and no file is made', async () => {
    const files = () => globSync('releases/*/*.mdx', { cwd: desk.copy }).length;
    const before = files();
    await desk.go('collections/releases/new');
    await page.getByLabel('Manchet').fill('En manchet uden overskrift.');
    await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
    await page.getByText('Udgiv nu').click();
    await page.getByText('Overskrift skal udfyldes.').waitFor();
    expect(files()).toBe(before);
  });
});

describe('a release with quotes by people from the list', () => {
  const file = globSync('releases/*/*.mdx', { cwd: content }).find((path) =>
    /\n\n- .*\n\n[^]*<Quote person=/.test(readFileSync(join(content, path), 'utf8')),
  )!;
  const route = `collections/releases/entries/${file.replace(/^releases\/|\.mdx$/g, '')}`;

  test('counts as saved as long as it is only looked at', async () => {
    await desk.go(route);
    await page.getByText('Citat', { exact: true }).first().waitFor();
    const [, person = ''] = /<Quote person="([^"]+)"/.exec(desk.read(file)) ?? [];
    const { name, role } = personSchema.parse(parse(desk.read(`people/${person}.yaml`)));
    await page.locator('[contenteditable=true]').getByText(`${name}, ${role}`).first().waitFor();
    expect(await page.getByText('Ikke gemt').count()).toBe(0);
  });

  test('keeps its text byte for byte when only the headline is changed', async () => {
    const { body } = partsOf(file);
    await desk.go(route);
    await page.getByLabel('Overskrift', { exact: true }).fill('En anden overskrift');
    await desk.save();
    expect(partsOf(file)).toMatchObject({ frontMatter: { title: 'En anden overskrift' }, body });
  });

  test('still holds its speech as speech when the text is edited', async () => {
    const replies = [...desk.read(file).matchAll(/(?<=\n\n)- (.{20}).*(?=\n\n)/g)].map(([, words = '']) => words);
    expect(replies).not.toEqual([]);
    await desk.go(route);
    await page
      .locator('[contenteditable=true]')
      .first()
      .click({ position: { x: 30, y: 30 } });
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Føjet til.');
    await desk.save();
    const { body } = partsOf(file);
    expect(body).toContain(' Føjet til.');
    for (const reply of replies) expect(body).toMatch(new RegExp(String.raw`^(?:\\-|-) ${RegExp.escape(reply)}`, 'm'));
  });
});

test('a person is edited, and what was not touched stays', async () => {
  const before = parse(desk.read('people/karen-holst.yaml')) as object;
  await desk.go('collections/people/entries/karen-holst');
  await page.getByLabel('Titel', { exact: true }).fill('borgmester i Fjordby');
  await desk.save();
  const after: unknown = parse(desk.read('people/karen-holst.yaml'));
  expect(after).toEqual({ ...before, role: 'borgmester i Fjordby' });
  expect(personSchema.safeParse(after)).toMatchObject({ success: true });
});

test('a press link is made for a scheduled release, and its key is saved', async () => {
  const { file } = readReleases().findLast(({ status, data }) => status === 'scheduled' && !data.pressKey)!;
  await desk.go(`collections/releases/entries/${file.replace(/^releases\/|\.mdx$/g, '')}`);
  await page.getByRole('button', { name: 'Lav et presselink' }).click();
  const link = await page.getByLabel('Presselink').inputValue();
  await desk.save();
  const { pressKey } = releaseSchema.parse(partsOf(file).frontMatter);
  expect(link.split('#')).toEqual([expect.stringMatching(/^https:\/\/[^/]+\/embargo\/$/), pressKey]);
});

test('the desk asks nobody but the newsroom and its own server', () => {
  expect([...desk.asked].filter((origin) => origin.startsWith('http')).sort()).toEqual([desk.site, desk.server].sort());
});

const remove = async ({ file }: { file: string }) => {
  await desk.go(`collections/releases/entries/${file.replace(/^releases\/|\.mdx$/g, '')}`);
  await page.getByRole('button', { name: 'Slet', exact: true }).click();
};

test('a release that nobody has read is deleted', async () => {
  const { file } = readReleases().find(({ status }) => status === 'scheduled')!;
  await remove({ file });
  await vi.waitFor(() => expect(existsSync(inCopy(file)), basename(file)).toBe(false), { timeout: 10_000 });
});

test('one that readers have the address of is not, and the desk says what to do first', async () => {
  const { file, path } = readReleases().find(({ status }) => status === 'published')!;
  const told = page.waitForEvent('dialog', (dialog) => dialog.message().includes('Fjernede nyheder'));
  await remove({ file });
  expect((await told).message()).toContain(path);
  expect(existsSync(inCopy(file))).toBe(true);
});

test('it is when the list of what is gone says why', async () => {
  const names = (text: string, file: string) => text.includes(file.replace(/^releases\/|\.mdx$/g, ''));
  const texts = globSync('**/*.{mdx,yaml}', { cwd: desk.copy }).map((path) => desk.read(path));
  const { file, path } = readReleases().find(
    ({ status, data, file }) =>
      status === 'published' &&
      !data.aliases?.length &&
      !data.attachments?.length &&
      !texts.some((text) => names(text, file)),
  )!;
  await page.evaluate(() => (location.hash = '#/collections/gone'));
  await page.getByRole('heading', { name: 'Fjernede nyheder' }).first().waitFor();
  await page.evaluate(() => (location.hash = '#/collections/gone/entries/gone'));
  await page.getByText('1 fjernet nyhed').waitFor();
  await page.getByRole('button', { name: 'Tilføj fjernet nyhed' }).click();
  await page.getByLabel('Adresse', { exact: true }).last().fill(path);
  await page.locator('input[type="datetime-local"]').last().fill('2026-11-20T09:00');
  await page.getByLabel('Begrundelse', { exact: true }).last().fill('En borger var vist uden samtykke.');
  await desk.save();
  const { gone } = goneFileSchema.parse(parse(desk.read('gone.yaml')));
  expect(gone.find(({ address }) => address === path)).toMatchObject({ reason: 'En borger var vist uden samtykke.' });
  await remove({ file });
  await vi.waitFor(() => expect(existsSync(inCopy(file)), basename(file)).toBe(false), { timeout: 10_000 });
});

/** Chooses the first that is found for a few letters in a field that refers to others. */
async function choose(label: string, letters: string) {
  const box = page.getByLabel(label).first();
  await box.click();
  await box.pressSequentially(letters);
  // What the first letters found is drawn anew when the others are read: a click on it may be lost.
  await page.getByRole('option').filter({ hasNotText: letters }).first().waitFor({ state: 'detached' });
  await page.getByRole('option', { name: letters }).first().click();
}
