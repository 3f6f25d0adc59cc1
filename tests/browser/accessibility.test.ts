import AxeBuilder from '@axe-core/playwright';
import { test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

const open = useChromium();

test.for(templates)(
  '%s has no barrier that axe can find, light and dark, on a phone and a screen',
  async ([, path]) => {
    const barriers: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await open(path, { theme });
      if (path.includes('?q=')) await showsResults(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            barriers.push(`${theme}, ${width} pixels: ${id} at ${target.join(' ')}: ${failureSummary}`);
      }
    }
    expectNone(barriers);
  },
);
