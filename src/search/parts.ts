import { searchText } from '../text/da/search.ts';
import { countChosen, type SearchRequest } from './address.ts';
import type { Answer } from './engine.ts';
import { showCounts } from './form.ts';
import type { Result } from './result.ts';
import { drawResult } from './view.ts';

/** How many results are added at a time. */
export const step = 10;

/** The parts of the search page that change, as `soeg.astro` lays them out. */
export function findParts() {
  return {
    form: find('#soeg', HTMLFormElement),
    found: find('#fundet', HTMLElement),
    status: find('#fundet [role=status]', HTMLElement),
    order: find('#fundet .order', HTMLElement),
    results: find('#resultater', HTMLOListElement),
    more: find('[data-more]', HTMLButtonElement),
    none: find('[data-none]', HTMLElement),
    unavailable: find('[data-unavailable]', HTMLElement),
    narrowing: find('.facets summary', HTMLElement),
    clear: [...document.querySelectorAll<HTMLElement>('[data-clear]')],
  };
}

type Parts = ReturnType<typeof findParts>;

function find<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return found;
}

/** Shows what a request came to, in place of what stood there. */
export function showAnswer(parts: Parts, request: SearchRequest, answer: Answer, results: readonly Result[]): void {
  const narrowedBy = countChosen(request);
  parts.results.replaceChildren(...results.map(drawResult));
  parts.status.textContent = searchText.outcome(answer.total, request.query);
  parts.order.inert = request.query === '' || answer.total < 2;
  parts.none.hidden = answer.total > 0;
  parts.unavailable.hidden = true;
  parts.narrowing.textContent = searchText.narrowed(narrowedBy);
  for (const button of parts.clear) button.hidden = narrowedBy === 0;
  showCounts(parts.form, answer.counts);
  showMore(parts, answer.total - results.length);
}

/** Offers the next results while there are any. */
export function showMore({ more }: Parts, left: number): void {
  more.hidden = left <= 0;
  more.textContent = searchText.more(Math.min(left, step));
}

/** Says that the search cannot be used, and where the news are. */
export function showUnavailable(parts: Parts): void {
  parts.results.replaceChildren();
  parts.status.textContent = '';
  parts.none.hidden = true;
  parts.more.hidden = true;
  parts.unavailable.hidden = false;
}
