import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';

const open = useChromium();
const person = '/personer/henrik-aagaard/';
const words = 'Vi har lånt 14 termokander af menighedsrådet.';

test('a journalist copies a quote with its marks, its speaker, role, title, date and link, and the link leads to it', async () => {
  const { page } = await open(person);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('main figure', { hasText: words }).getByRole('link').first().click();
  const paragraph = page.locator('main p[id^="citat-"]', { hasText: '14 termokander' });
  await paragraph.getByRole('link', { name: 'Citat af Henrik Aagaard' }).click();
  await page.getByRole('status').filter({ hasText: 'Citatet er kopieret' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`”${words}” – Henrik Aagaard, formanden for Arbejdsmarkedsudvalget, i ”Kaffe først`);
  expect(copied).toMatch(/, 18\. januar 2021\. https:\/\/\S+#citat-vi-har-laant-14-termokander-af$/);
  const { pathname, hash } = new URL(copied.split(' ').at(-1) ?? '');
  await page.goto(new URL(pathname + hash, page.url()).href);
  expect(await page.locator(':target').innerText()).toContain('14 termokander');
});

test('without script each quote has its address all the same', async () => {
  const { page } = await open(person, { script: false });
  await page.locator('main figure', { hasText: words }).getByRole('link').first().click();
  expect(new URL(page.url()).hash).toBe('#citat-vi-har-laant-14-termokander-af');
  expect(await page.locator(':target').innerText()).toContain('14 termokander');
});
