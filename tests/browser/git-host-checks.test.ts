import { expect, test } from 'vitest';
import { useProductionDesk } from '../support/production-desk.ts';

const path = 'content/releases/2026/bus-48-koerer-efter-vagtplanen.mdx';
const branch = 'cms/releases/2026/bus-48-koerer-efter-vagtplanen';
const { host, logIn } = useProductionDesk();

test('a draft with faults is saved when its writer wants it, and is not published', async () => {
  const page = await logIn('Karen Holst');
  page.on('dialog', (dialog) => void dialog.accept());
  const published = host.repository.text(path);
  const dialog = page.getByRole('dialog');

  await page.getByText('Bus 48').click();
  await page.getByLabel('Overskrift', { exact: true }).fill('Bus');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await dialog.getByText('Kladden kan ikke udgives endnu').waitFor();
  expect(await dialog.innerText()).toContain('Overskriften er for kort.');
  await dialog.getByRole('button', { name: 'Gem kladden alligevel' }).click();
  await page.getByText('Status: Kladde').waitFor();
  expect(host.repository.text(path, branch)).toContain('title: Bus\n');

  await page.getByText('Status: Kladde').click();
  await page.getByRole('menuitem', { name: 'Klar' }).click();
  await page.getByText('Status: Klar').waitFor();
  await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
  await page.getByText('Udgiv nu').click();
  await dialog.getByText('Det kan ikke udgives endnu').waitFor();
  expect(await dialog.getByRole('button', { name: /alligevel/ }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Ret det nu' }).click();
  await page.getByText('Kunne ikke udgives: én fejl skal rettes først.').waitFor();
  expect(host.repository.text(path)).toBe(published);
});
