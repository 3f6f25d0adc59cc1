import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desk, hostAddress, useProductionDesk } from '../support/production-desk.ts';

const path = 'content/releases/2026/bus-48-koerer-efter-vagtplanen.mdx';
const branch = 'cms/releases/2026/bus-48-koerer-efter-vagtplanen';
const { host, visit, logIn, watch } = useProductionDesk();
const soon = { timeout: 20_000 };
const pull = () => host.pulls.findLast(({ head }) => head === branch);

/** Writes another headline, and saves it as a draft. */
async function saveDraft(page: Page, headline: string) {
  await page.getByLabel('Overskrift', { exact: true }).fill(headline);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Status: Kladde').waitFor();
}

async function setStatus(page: Page, from: string, to: string) {
  await page.getByText(`Status: ${from}`).click();
  await page.getByRole('menuitem', { name: to }).click();
  await page.getByText(`Status: ${to}`).waitFor();
}

/** Presses “Udgiv nu”. @returns what the desk asks or says in a window of its own */
async function publish(page: Page): Promise<string> {
  const said = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      void dialog.accept();
      resolve(dialog.message());
    }),
  );
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  return said;
}

describe('staff who log in at the municipality’s own Git host', () => {
  let page: Page;

  test('see the releases, and their own face', async () => {
    page = await logIn('Karen Holst');
    const face = page.locator(`img[src="${hostAddress}/avatars/karen"]`);
    await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth), soon).toBeGreaterThan(0);
  });

  test('save a draft beside what is published', async () => {
    const published = host.repository.text(path);
    await page.getByText('Bus 48').click();
    await saveDraft(page, 'Bus 48 følger vagtplanen');
    expect(host.repository.text(path, branch)).toContain('title: Bus 48 følger vagtplanen\n');
    expect(host.repository.text(path)).toBe(published);
    expect(pull()).toMatchObject({ title: 'Ret Nyhed: 2026/bus-48-koerer-efter-vagtplanen', state: 'open' });
    expect(pull()?.labels).toMatchObject([{ name: 'decap-cms/draft' }]);
  });

  test('cannot publish it before it is ready', async () => {
    const published = host.repository.text(path);
    expect(await publish(page)).toContain('Klar');
    expect(host.repository.text(path)).toBe(published);
  });

  test('send it to review, call it ready, and publish it', async () => {
    await setStatus(page, 'Kladde', 'Til gennemsyn');
    await expect.poll(() => pull()?.labels, soon).toMatchObject([{ name: 'decap-cms/pending_review' }]);
    await setStatus(page, 'Til gennemsyn', 'Klar');
    await expect.poll(() => pull()?.labels, soon).toMatchObject([{ name: 'decap-cms/pending_publish' }]);
    await publish(page);
    await expect.poll(() => host.repository.branches.has(branch), soon).toBe(false);
    expect(host.repository.text(path)).toContain('title: Bus 48 følger vagtplanen\n');
    expect(pull()?.state).toBe('closed');
  });

  test('find a new release among the drafts when they come back', async () => {
    await page.goto(`${desk}#/collections/releases`);
    await page.reload();
    await page.locator('a[href="#/collections/releases/new"]').click();
    await page
      .getByLabel('Manchet')
      .fill('Jobcentret åbner dørene den 5. december for alle, der vil se de nye lokaler.');
    await page.getByLabel('Type', { exact: true }).first().click();
    await page.getByRole('option', { name: 'Nyhed', exact: true }).click();
    await page.getByLabel('Udgives').fill('2026-12-01T09:00');
    await saveDraft(page, 'Åbent hus på Ærøvej');
    expect([...host.repository.branches.keys()]).toContain('cms/releases/2026/aabent-hus-paa-aeroevej');
    await page.goto(`${desk}#/workflow`);
    await page.reload();
    await page.getByText('Åbent hus på Ærøvej').waitFor();
  });
});

test('someone whom the protection of the branch stops can write, and not publish', async () => {
  const page = await logIn('Sofie Student');
  const published = host.repository.text(path);
  await page.getByText('Bus 48').click();
  await saveDraft(page, 'Den studerendes forslag til Bus 48');
  await setStatus(page, 'Kladde', 'Klar');
  await publish(page);
  await page.getByText('Kunne ikke udgives').waitFor();
  expect(host.repository.text(path)).toBe(published);
  expect(host.repository.text(path, branch)).toContain('Den studerendes forslag');
});

describe('the built desk', () => {
  const local = /^http:\/\/(localhost|127\.0\.0\.1):8081\//;
  const tricks = {
    'an address that asks for it': `${desk}?local=true&local_backend=true&backend=proxy#/?local`,
    'the name that Decap looks for': desk.replace('127.0.0.1', 'localhost'),
  };

  test.each(Object.entries(tricks))('is not talked into saving on the machine by %s', async (_, address) => {
    const calls: string[] = [];
    const page = await visit(address, async (context) => {
      await context.route(local, async (route) => {
        calls.push(route.request().url());
        await route.fulfill({ json: { repo: 'x', publish_modes: ['simple'], type: 'local_fs' } });
      });
      await context.addInitScript(() => {
        localStorage.setItem('decap-cms-user', '{"backendName":"proxy","token":"x"}');
        localStorage.setItem('local_backend', 'true');
      });
    });
    await page.getByRole('button', { name: 'Log ind med Forgejo' }).waitFor();
    expect(calls).toEqual([]);
  });

  test('holds nothing that could save there', () => {
    const holding = (words: RegExp) =>
      globSync('_astro/*.js', { cwd: inject('dist') }).filter((file) =>
        words.test(readFileSync(join(inject('dist'), file), 'utf8')),
      );
    expect(holding(/The Forgejo backend needs/)).toHaveLength(1);
    expect(holding(/The Proxy backend needs|127\.0\.0\.1:8081/)).toEqual([]);
  });

  test('asks nobody but the site and the Git host', () => {
    const site = new URL(desk);
    const asked = [...watch.asked].filter((origin) => origin.startsWith('http') && !origin.includes('localhost'));
    expect(asked.sort()).toEqual([site.origin, hostAddress].sort());
  });

  test('keeps the rules of its own page, which lets no code be made from text', async () => {
    expect(watch.breaches).toEqual([]);
    const page = await visit();
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    const rules = new Map(policy?.split(';').map((rule) => [rule.trim().split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toMatch(/^ script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+')* ?$/);
    expect(rules.get('connect-src')).toBe(`connect-src 'self' ${hostAddress} blob:`);
  });
});
