import AxeBuilder from '@axe-core/playwright';
import { test } from 'vitest';
import { useChromium } from '../support/browser.ts';
import { expectNone } from '../support/none.ts';
import { showsResults } from '../support/search.ts';
import { templates } from '../support/templates.ts';

const open = useChromium();

/**
 * Between them, both themes and both widths are looked through whole. Colours are what a theme changes, so the other two
 * are looked through for contrast.
 */
const views = [
  { theme: 'light', width: 320, whole: true },
  { theme: 'light', width: 1280, whole: false },
  { theme: 'dark', width: 1280, whole: true },
  { theme: 'dark', width: 320, whole: false },
] as const;

test.for(templates)(
  '%s has no barrier that axe can find, light and dark, on a phone and a screen',
  async ([, path]) => {
    const { page } = await open(path);
    if (path.includes('?q=')) await showsResults(page);
    const barriers: string[] = [];
    for (const { theme, width, whole } of views) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      const axe = new AxeBuilder({ page });
      const { violations } = await (whole ? axe : axe.withRules(['color-contrast', 'target-size'])).analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          barriers.push(`${theme}, ${width} pixels: ${id} at ${target.join(' ')}: ${failureSummary}`);
    }
    expectNone(barriers);
  },
);
