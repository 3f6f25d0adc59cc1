import { searchText } from '../../../text/da/search.ts';
import { countChosen, type SearchRequest } from '../address.ts';
import type { Answer } from '../engine/engine.ts';
import { followedBy } from './follow.ts';
import { followable, showCounts, showOrder } from './form.ts';
import { inPlace } from '../dom/in-place.ts';
import type { SearchPageParts } from '../dom/parts.ts';
import type { Result } from '../engine/result.ts';
import { drawChange, drawFollow, drawResult } from './view.ts';

/** How many results are added at a time. */
export const batchSize = 10;

/** How many results are shown. */
export const countShown = ({ results, partialResults }: SearchPageParts): number =>
  results.childElementCount + partialResults.childElementCount;

/** Shows what a request came to, in place of what stood there. @param first the first results */
export function showAnswer(
  parts: SearchPageParts,
  request: SearchRequest,
  answer: Answer,
  first: readonly Result[],
): void {
  const { total, full } = answer;
  inPlace(parts.found, () => {
    empty(parts);
    addResults(parts, answer, first);
    parts.outcome.textContent = searchText.outcome(full, total - full, answer.shown ?? request.query);
    parts.changed.replaceChildren(...drawChange(request, answer));
    parts.changed.hidden = parts.changed.childNodes.length === 0;
    parts.partialLead.textContent = leadOf(answer);
    parts.order.inert = request.query === '' || total < 2;
    parts.exportControls.hidden = total === 0;
    parts.follow.replaceChildren(...followedBy(request, followable(parts.form)).map(drawFollow));
    parts.none.hidden = total > 0;
    showOrder(parts.form, answer.order);
    showNarrowing(parts, request, answer.counts);
  });
}

/** Says of what fits in part why it does. */
function leadOf({ unknown, also }: Answer): string {
  if (also.length > 0) return searchText.also(also);
  return unknown.length > 0 ? searchText.unknown(unknown) : searchText.partialLead;
}

/** Shows what is there before anything is asked for: the newest releases. */
export function showStart(parts: SearchPageParts, request: SearchRequest, counts: Answer['counts']): void {
  inPlace(parts.found, () => {
    empty(parts);
    parts.outcome.textContent = searchText.latest;
    parts.start.hidden = false;
    showNarrowing(parts, request, counts);
  });
}

/** Says that the search cannot be used, and where the news are. */
export function showUnavailable(parts: SearchPageParts): void {
  inPlace(parts.found, () => {
    empty(parts);
    parts.outcome.textContent = searchText.cannot;
    parts.unavailable.hidden = false;
  });
}

/** Says that the first search is on its way: what it needs must be fetched. */
export function showWaiting({ outcome }: SearchPageParts): void {
  outcome.textContent = searchText.waiting;
}

/** Adds results after those that are shown. Those that hold only some of what was asked for have a heading of their own. */
export function addResults(parts: SearchPageParts, { total, full }: Answer, next: readonly Result[]): void {
  const left = Math.max(0, full - countShown(parts));
  parts.results.append(...next.slice(0, left).map(drawResult));
  parts.partialResults.append(...next.slice(left).map(drawResult));
  parts.partial.hidden = parts.partialResults.childElementCount === 0;
  const rest = total - countShown(parts);
  parts.more.hidden = rest <= 0;
  parts.more.textContent = searchText.more(Math.min(rest, batchSize));
}

function empty(parts: SearchPageParts): void {
  for (const list of [parts.results, parts.partialResults, parts.changed, parts.follow, parts.exportStatus])
    list.replaceChildren();
  const { start, partial, more, none, unavailable, exportControls, changed } = parts;
  for (const part of [start, partial, more, none, unavailable, exportControls, changed]) part.hidden = true;
  parts.order.inert = true;
}

function showNarrowing(parts: SearchPageParts, request: SearchRequest, counts: Answer['counts']): void {
  const narrowedBy = countChosen(request);
  parts.narrowing.textContent = searchText.narrowed(narrowedBy);
  for (const button of parts.clear) button.hidden = narrowedBy === 0;
  showCounts(parts.form, counts);
}
