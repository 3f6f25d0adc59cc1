import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { field, showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

const open = useChromium();
const isMissingPage = (path: string) => path === '/findes-ikke/';

test.for(templates)('%s asks nobody but the site, and logs no error', async ([, path]) => {
  const { page, watch } = await open(path);
  await page.waitForLoadState('networkidle');
  expect(watch.elsewhere).toEqual([]);
  expect(watch.errors.filter((error) => !(isMissingPage(path) && error.includes('404')))).toEqual([]);
});

test('a search asks nobody but the site, sets no cookie, and breaks no rule of the page', async () => {
  const { page, watch } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page);
  expect(watch).toEqual({ elsewhere: [], errors: [] });
  expect(await page.context().cookies()).toEqual([]);
});
