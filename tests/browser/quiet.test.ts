import { expect, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { field, showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

const open = useChromium();
const isMissingPage = (path: string) => path === '/findes-ikke/';

test.for(templates)('%s asks nobody but the site, and logs no error', async ([, path]) => {
  const { page, watch } = await open(path);
  await page.waitForLoadState('networkidle');
  expectNone(watch.elsewhere);
  expectNone(watch.errors.filter((error) => !(isMissingPage(path) && error.includes('404'))));
});

test('a search asks nobody but the site, sets no cookie, and breaks no rule of the page', async () => {
  const { page, watch } = await open('/soeg/');
  await field(page).fill('praktik');
  await showsResults(page, 'praktik');
  expect(watch).toEqual({ elsewhere: [], errors: [] });
  expect(await page.context().cookies()).toEqual([]);
});
