import { readAddress, writeAddress, type SearchRequest } from './address.ts';
import { openEngine, type Answer, type Engine } from './engine.ts';
import { fillForm, queryField, readForm } from './form.ts';
import { siteIndex } from './pagefind.ts';
import { findParts, showAnswer, showMore, showUnavailable, step } from './parts.ts';
import { drawResult } from './view.ts';

/** How long a reader's typing rests before it is searched for, in milliseconds. */
const rest = 300;

const parts = findParts();
const { form, results } = parts;

let engine: Promise<Engine> | undefined;
let answer: Answer | undefined;
/** Answers may come in another order than they were asked for; only the latest is shown. */
let turn = 0;
let resting: number | undefined;

/** Searches and shows the results from the first to before `until`. */
async function search(request: SearchRequest, until = step): Promise<void> {
  const mine = ++turn;
  try {
    engine ??= openEngine(siteIndex);
    const found = await (await engine).search(request);
    const first = await found.results(0, until);
    if (mine !== turn) return;
    answer = found;
    showAnswer(parts, request, found, first);
  } catch (error) {
    console.error(error);
    engine = undefined;
    if (mine === turn) showUnavailable(parts);
  }
}

/** What a history entry remembers, so that coming back shows the same results at the same place. */
const placeHere = () => ({ until: Math.max(step, results.childElementCount), top: scrollY });
const rememberPlace = () => history.replaceState(placeHere(), '');

/** Searches for what the form holds. Typing rewrites the address; a search that is sent gets a history entry of its own. */
function searchForm(how: 'type' | 'send'): Promise<void> {
  clearTimeout(resting);
  const request = readForm(form);
  const address = writeAddress(request);
  if (address !== location.pathname + location.search) {
    rememberPlace();
    history[how === 'send' ? 'pushState' : 'replaceState']({ until: step, top: scrollY }, '', address);
  }
  return search(request);
}

/** Searches for what the address says, as when the page opens or the reader goes back. */
async function searchAddress(): Promise<void> {
  const place: Partial<ReturnType<typeof placeHere>> = history.state ?? {};
  fillForm(form, readAddress(location.search));
  await search(readForm(form), place.until);
  if (place.top !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
}

async function addResults(): Promise<void> {
  const from = results.childElementCount;
  const next = await answer?.results(from, from + step);
  if (!answer || !next || results.childElementCount !== from) return;
  results.append(...next.map(drawResult));
  showMore(parts, answer.total - results.childElementCount);
  results.children[from]?.querySelector('a')?.focus();
  rememberPlace();
}

async function removeFacets(): Promise<void> {
  const { query, order } = readForm(form);
  fillForm(form, { ...readAddress(''), query, order });
  await searchForm('type');
  parts.found.focus();
}

history.scrollRestoration = 'manual';
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void searchForm('send');
});
queryField(form).addEventListener('input', () => {
  clearTimeout(resting);
  resting = window.setTimeout(() => void searchForm('type'), rest);
});
for (const field of form.elements)
  if (field !== queryField(form)) field.addEventListener('change', () => void searchForm('type'));
parts.more.addEventListener('click', () => void addResults());
for (const button of parts.clear) button.addEventListener('click', () => void removeFacets());
addEventListener('popstate', () => void searchAddress());
addEventListener('scrollend', rememberPlace);
addEventListener('pagehide', rememberPlace);
void searchAddress();
