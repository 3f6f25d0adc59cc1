import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { content } from '../support/build.ts';
import { launchChromium } from '../support/chromium.ts';
import { desk, hostAddress, useProductionDesk } from '../support/production-desk.ts';
import { freePort, start, type Started } from '../support/start.ts';

const file = 'releases/2026/bus-48-koerer-efter-vagtplanen.mdx';

const soon = { timeout: 40_000 };
const headline = (page: Page) => page.getByLabel('Overskrift', { exact: true });
const words = (page: Page) => headline(page).inputValue();

/** Writes another headline. Decap moves the cursor when it draws a field anew, as it does after saving. */
const write = (page: Page, text: string) =>
  expect
    .poll(async () => {
      await headline(page).fill(text);
      return words(page);
    }, soon)
    .toBe(text);

async function openRelease(page: Page) {
  await page.getByText('Bus 48').click();
  await headline(page).waitFor();
}

describe('two people who write in the same release on one machine', () => {
  const copy = join(inject('scratch'), 'two-people', 'content');
  let newsroom: Started;
  let browser: Browser;
  let karen: Page;
  let mads: Page;

  beforeAll(async () => {
    cpSync(content, copy, { recursive: true });
    const [port, deskPort] = [await freePort(), await freePort()];
    newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: copy });
    browser = await launchChromium();
    await newsroom.ready;
    const open = async () => {
      const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 } });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/admin/`, { waitUntil: 'commit', timeout: 180_000 });
      await page.getByRole('button', { name: 'Log ind' }).click({ timeout: 180_000 });
      await openRelease(page);
      return page;
    };
    karen = await open();
    mads = await open();
  });

  afterAll(async () => {
    await browser.close();
    newsroom.process.kill('SIGINT');
    await newsroom.ended;
  });

  async function save(page: Page, text: string) {
    await write(page, text);
    await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
    await page.getByText('Udgiv nu').click();
  }

  test('lose nothing: the second is told, and keeps the words on the screen', async () => {
    await save(karen, 'Karens overskrift om bus 48');
    await karen.getByRole('button', { name: 'Udgivet' }).waitFor();
    const told = toldTo(mads);
    await save(mads, 'Mads’ overskrift om bus 48');
    expect(await told).toMatch(/^En anden har ændret det[^]*åbn redaktionen i en ny fane/);
    expect(readFileSync(join(copy, file), 'utf8')).toContain('title: Karens overskrift om bus 48\n');
    expect(await words(mads)).toBe('Mads’ overskrift om bus 48');
  });
});

describe('two people who write in the same release through a Git host', () => {
  const path = `content/${file}`;
  const branch = 'cms/releases/2026/bus-48-koerer-efter-vagtplanen';
  const { host, logIn, logInAgain } = useProductionDesk();
  const stored = () => host.repository.text(path, branch);
  let mads: Page;

  async function save(page: Page, text: string) {
    await write(page, text);
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
  }

  test('lose nothing: the second is told, and keeps the words on the screen', async () => {
    const karen = await logIn('Karen Holst');
    mads = await logIn('Mads Lund');
    await openRelease(karen);
    await openRelease(mads);
    await save(karen, 'Karens overskrift om bus 48');
    await karen.getByText('Status: Kladde').waitFor();
    const told = toldTo(mads);
    await save(mads, 'Mads’ overskrift om bus 48');
    expect(await told).toMatch(/^En anden har ændret det[^]*åbn redaktionen i en ny fane/);
    expect(stored()).toContain('title: Karens overskrift om bus 48\n');
    expect(await words(mads)).toBe('Mads’ overskrift om bus 48');
  });

  test('go on in a new tab, where the other one’s text is', async () => {
    const tab = await mads.context().newPage();
    await tab.goto(mads.url());
    await headline(tab).waitFor();
    expect(await words(tab)).toBe('Karens overskrift om bus 48');
    await save(tab, 'Begges overskrift om bus 48');
    await tab.getByText('Gemt', { exact: true }).first().waitFor();
    expect(stored()).toContain('title: Begges overskrift om bus 48\n');
    mads = tab;
  });

  test('whose log-in runs out are told so, log in in another tab, and save what they wrote', async () => {
    host.logIn.forgetTokens();
    const told = toldTo(mads);
    await save(mads, 'Skrevet efter frokost');
    expect(await told).toMatch(/^Du er ikke længere logget ind/);
    expect(await words(mads)).toBe('Skrevet efter frokost');
    const tab = await mads.context().newPage();
    await logInAgain(tab, 'Mads Lund');
    await mads.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect.poll(stored, soon).toContain('title: Skrevet efter frokost\n');
  });

  test('and whoever leaves in the middle of a word gets it back', async () => {
    const karen = await logIn('Karen Holst');
    await openRelease(karen);
    await write(karen, 'Et halvt or');
    await expect.poll(() => karen.evaluate(keptInBrowser, 'Et halvt or'), soon).toBe(true);
    await karen.goto('about:blank');
    await karen.goto(desk);
    const asked = toldTo(karen);
    await openRelease(karen);
    expect(await asked).toContain('kladde');
    await expect.poll(() => words(karen), soon).toBe('Et halvt or');
  });
});

describe('someone who writes while the Git host takes its time', () => {
  const { host, logIn } = useProductionDesk();
  const pictures = () =>
    [...host.repository.branches.get('main')!.tree].filter(([path]) => /\.(jpe?g|png)$/.test(path));
  const held = { pictures: new Gate(), saving: new Gate() };
  let page: Page;

  beforeAll(async () => {
    page = await logIn('Karen Holst', async (context) => {
      await context.route(`${hostAddress}/api/**`, async (route) => {
        const request = route.request();
        if (pictures().some(([, sha]) => request.url().endsWith(sha))) await held.pictures.passed();
        if (request.method() === 'POST') await held.saving.passed();
        await route.fallback();
      });
    });
    await openRelease(page);
  });

  test('sees every letter while the pictures are on their way', async () => {
    await held.pictures.reached;
    await write(page, '');
    await headline(page).pressSequentially('Bussen venter');
    expect(await words(page)).toBe('Bussen venter');
    held.pictures.open();
  });

  test('cannot write what would be lost while it is being saved, and goes on afterwards', async () => {
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await headline(page).focus();
    await held.saving.reached;
    await page.keyboard.type(' forgæves');
    expect(await words(page)).toBe('Bussen venter');
    held.saving.open();
    await page.getByText('Status: Kladde').waitFor();
    await write(page, 'Bussen venter på vagtholdet');
  });
});

/** Holds back what comes to it until it is opened. */
class Gate {
  readonly #opened = Promise.withResolvers<void>();
  readonly #reached = Promise.withResolvers<void>();
  readonly reached = this.#reached.promise;

  passed(): Promise<void> {
    this.#reached.resolve();
    return this.#opened.promise;
  }

  open(): void {
    this.#opened.resolve();
  }
}

/** What the desk says in a window of its own next. Whatever it asks is answered with yes. */
function toldTo(page: Page): Promise<string> {
  return new Promise((resolve) => {
    page.once('dialog', (dialog) => {
      void dialog.accept();
      resolve(dialog.message());
    });
  });
}

/** Whether the browser has kept some words that are not saved. Runs in the page. */
function keptInBrowser(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('localforage');
    opening.onsuccess = () => {
      const all = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result).includes(text));
      };
    };
  });
}
