import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { file, headline, openRelease, soon, toldTo, words, write } from '../support/bus-48.ts';
import { desk, useProductionDesk } from '../support/production-desk.ts';

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
    expect(await told).toMatch(/^Det er blevet ændret et andet sted[^]*åbn redaktionen i en ny fane/);
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
