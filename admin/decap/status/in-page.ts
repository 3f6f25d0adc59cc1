import type { PublicStanding } from '../../../src/life/embargo/standing.ts';
import { standingInWords, statusWords as words } from '../../stored/status/words.ts';
import type { Standings } from './in-list.ts';

interface Page {
  standings: Standings;
  /** Where the release is whose form stands open; `new` for one that has not been saved. */
  open: () => PublicStanding | 'new' | undefined;
  showPlanned: () => void;
}

/** Puts each release's status beside its headline in lists and in the head of its form, and “Planlagt” in the navigation. */
export function markStatus(page: Document, { standings, open, showPlanned }: Page): () => void {
  let waiting = false;
  const look = () => {
    waiting = false;
    for (const link of page.querySelectorAll<HTMLElement>('main li > a[href^="#/collections/releases"]')) {
      const id = /\/entries\/(.+)$/.exec(decodeURIComponent(link.getAttribute('href') ?? ''))?.[1];
      badge(link, id === undefined ? undefined : standings.get(id));
    }
    const head = page.querySelector<HTMLElement>("[class*='BackCollection']")?.parentElement;
    if (head) badge(head, open());
    const list = page.querySelector<HTMLElement>("[class*='AppHeaderNavList']");
    if (list && !list.querySelector('.planned-link')) list.append(plannedLink(page, showPlanned));
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  new MutationObserver(soon).observe(page.body, { subtree: true, childList: true });
  return soon;
}

/** Sets, changes or takes away the badge at the end of something. What is right is left alone. */
function badge(where: HTMLElement, standing: PublicStanding | 'new' | undefined): void {
  const there = where.querySelector<HTMLElement>(':scope > .standing');
  if (standing === undefined) return there?.remove();
  const text = standing === 'new' ? words.isNew : standingInWords(standing, new Date());
  const kind = standing === 'new' ? 'new' : standing.changed ? 'changed' : standing.kind;
  const made = there ?? where.ownerDocument.createElement('span');
  if (made.textContent !== text) made.textContent = text;
  if (made.dataset['kind'] !== kind) made.dataset['kind'] = kind;
  made.className = 'standing';
  if (!there) where.append(made);
}

function plannedLink(page: Document, showPlanned: () => void): HTMLElement {
  const item = page.createElement('li');
  item.className = 'planned-link';
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words.planned;
  button.addEventListener('click', showPlanned);
  item.append(button);
  return item;
}
