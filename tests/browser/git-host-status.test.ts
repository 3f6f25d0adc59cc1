import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sealProblem } from '../../src/outputs/build-state/seal-problem.ts';
import type { WrittenState } from '../../src/outputs/build-state/state.ts';
import { useProductionDesk } from '../support/production-desk.ts';

const path = 'content/releases/2026/bus-48-koerer-efter-vagtplanen.mdx';
const { host, logIn } = useProductionDesk();
const soon = { timeout: 30_000 };

/** The state that the site's newest build has written, and what came after it. */
const site: { state: WrittenState } = {
  state: JSON.parse(readFileSync(join(inject('dist'), 'admin/state.json'), 'utf8')) as WrittenState,
};

test('with a Git host the desk says what is out, what is not published, and whose text stops the site', async () => {
  const page = await logIn('Karen Holst', async (context: BrowserContext) => {
    await context.route('**/admin/state.json', (route) => route.fulfill({ json: site.state }));
  });
  await page.getByText('Bus 48').click();
  const badge = page.locator('[class*="BackCollection"] ~ .standing');
  await expect.poll(() => badge.textContent(), soon).toBe('Ude');

  await page.getByLabel('Overskrift', { exact: true }).fill('Bus 48 følger vagtplanen');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Status: Kladde').click();
  await expect.poll(() => badge.textContent(), soon).toBe('Ude, med ændringer der ikke er udgivet');
  await page.getByRole('menuitem', { name: 'Klar' }).click();
  await page.getByText('Status: Klar').waitFor();
  const asked = new Promise<string>((tell) =>
    page.once('dialog', (dialog) => {
      tell(dialog.message());
      void dialog.accept();
    }),
  );
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  expect(await asked).toMatch(/^Ude, med ændringer der ikke er udgivet\. Vil du udgive nu\?$/);

  const told = page.getByRole('status').filter({ has: page.locator('.desk-news') });
  await expect.poll(() => told.innerText(), soon).toContain('Gemt. Siden bygges.');
  expect(await told.innerText()).not.toMatch(/Ude/);

  const text = host.repository.text(path)!;
  const problem = { file: path, line: 4, field: 'lead', message: 'Manchetten er for kort.', remedy: 'Skriv mere.' };
  const sealed = [await sealProblem({ ...problem, headline: 'Bus 48 følger vagtplanen' }, text)];
  const began = new Date(Date.now() + 60_000).toISOString();
  site.state = { ...site.state, failed: { began, sealed, others: 0 } };
  await expect
    .poll(() => told.innerText(), soon)
    .toMatch(/Siden kan ikke bygges[^]*»Bus 48 følger vagtplanen«[^]*Felt: Manchet[^]*Gør sådan: Skriv mere\./);

  site.state = { ...site.state, failed: { began, sealed: [], others: 1 } };
  await expect.poll(() => told.innerText(), soon).toContain('herfra kan ikke ses hvorfor');
});
