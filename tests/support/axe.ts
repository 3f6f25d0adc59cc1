import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Something on a page that keeps somebody out. */
export interface Barrier {
  /** Axe's name for what is broken: `color-contrast`. */
  rule: string;
  /** The element, as HTML. */
  html: string;
  /** What would mend it. */
  remedy: string;
}

/**
 * What stands in the way of someone on a page as it is now, in its frames too, as axe finds it.
 * @param within the part of the page to look at, as a selector; all of it unless told
 */
export async function barriers(page: Page, within = ':root'): Promise<Barrier[]> {
  for (const frame of page.frames()) await bringAxe(frame);
  return page.evaluate(async (part) => {
    const here: typeof axe = Reflect.get(window, 'axe');
    const { violations } = await here.run(part, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ rule: id, html: html.slice(0, 200), remedy: failureSummary ?? '' })),
    );
  }, within);
}

/**
 * The same for readers in light and in dark, with a phone and with a screen.
 * @returns a line for each barrier, with the view that it stands in
 */
export async function barriersInEveryView(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const { rule, html, remedy } of await barriers(page, within))
        found.push(`${colorScheme}, ${width} pixels: ${rule} at ${html}: ${remedy}`);
    }
  return found;
}

/** Each frame has one of its own, and they talk to each other, whatever their origins. */
const bringAxe = (frame: Frame): Promise<unknown> =>
  frame.evaluate(`if (!window.axe) { ${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }); }`);
