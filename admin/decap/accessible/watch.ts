import { missingAttributes } from './missing-attributes.ts';
import { wordsHeard as words } from './words.ts';

/**
 * Adds to the desk’s page what Decap leaves out, now and whenever Decap has drawn something, at most once for each picture
 * on the screen.
 */
export function addMissingAttributes(page: Document): void {
  let waiting = false;
  const look = () => {
    waiting = false;
    for (const { where, add } of missingAttributes) page.querySelectorAll<HTMLElement>(where).forEach(add);
    const title = titleOf(page);
    if (page.title !== title) page.title = title;
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  }).observe(page.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-checked'] });
}

/** What one has open, first, as tabs and histories show it: `Nyheder – Redaktion`. */
function titleOf(page: Document): string {
  const headline = page.querySelector<HTMLInputElement>('input[id^="title-field-"], input[id^="name-field-"]')?.value;
  const open = headline ?? page.querySelector('main h1')?.textContent;
  return open ? `${open} – ${words.desk}` : words.desk;
}
