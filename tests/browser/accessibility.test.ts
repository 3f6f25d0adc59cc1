import AxeBuilder from '@axe-core/playwright';
import { describe, test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

const open = useChromium();

describe.for(templates)('%s', ([, path]) => {
  for (const theme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`has no barrier that axe can find, ${theme}, ${width} pixels wide`, async () => {
        const { page } = await open(path, { theme, width });
        if (path.includes('?q=')) await showsResults(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
        );
        expectNone(found);
      });
});
