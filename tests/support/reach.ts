import type { Page } from 'playwright-core';

/** Least sides of what a finger is to hit, in pixels: WCAG 2.2, success criterion 2.5.8 (AA), and 2.5.5 (AAA). */
export const targets = { least: 24, main: 44 };

/**
 * What someone on a phone cannot get at in the view that is open: what lies beside the screen, what is too small for a
 * finger, and buttons that something else lies upon.
 * @returns a line for each; what may be moved sideways by itself, as a wide table, is let be
 */
export function outOfReach(page: Page, least = targets.least): Promise<string[]> {
  return page.evaluate((least) => {
    const moved = '.table-scroll, [class*="SidebarNavList"]';
    const name = (one: Element) =>
      `${one.localName} “${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}”`;
    const shown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], select, textarea, input:not([type=file]), [role=button]',
      ),
    ].filter((one) => shown(one) && !one.closest(moved) && !one.closest('[aria-hidden=true], .for-the-ear'));
    const dialog = document.querySelector('dialog[open]');
    return all.flatMap((one) => {
      // The text within a box of choices grows as one writes; its box is what a finger hits.
      const box = (one.id.startsWith('react-select') ? one.closest('[class*="-control"]') : one) ?? one;
      const { left, right, width, height, top, bottom } = box.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const found: string[] = [];
      if (left < -1 || right > innerWidth + 1) found.push(`${name(one)} lies beside the screen`);
      if (Math.min(width, height) < least && !one.matches('p a, span a, [role=switch] *, input[type=checkbox]'))
        found.push(`${name(one)} is ${Math.round(width)} × ${Math.round(height)} pixels`);
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const inSight = y > 0 && y < innerHeight && x > 0 && x < innerWidth && (!dialog || dialog.contains(one));
      const there = inSight ? document.elementFromPoint(x, y) : undefined;
      // What is scrolled under a bar can be scrolled out again; two that stand still cannot.
      const still = (part: Element | null | undefined) => part?.closest('[class*="ToolbarContainer"], header, dialog');
      if (there && still(one) && !box.contains(there) && !there.contains(box) && still(there) !== still(one))
        found.push(`${name(there)} lies upon ${name(one)}`);
      return found;
    });
  }, least);
}
