import { isBlank, readAddress, writeAddress, type SearchRequest } from '../address.ts';
import { announce } from '../dom/announce.ts';
import type { Answer, Engine } from '../engine/engine.ts';
import { chooseOrder, fillForm, queryField, readCounts, readForm, setLiteral } from './form.ts';
import { findParts } from '../dom/parts.ts';
import { addResults, countShown, showAnswer, showStart, showUnavailable, showWaiting, batchSize } from './show.ts';
import { spoken, titlesOf } from './spoken.ts';
import { Suggester } from '../suggest/suggester.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { setUpExport } from '../export/controls.ts';

/** How long a reader's typing rests before it is searched for, in milliseconds. */
const rest = 300;

type How = 'type' | 'send' | 'open';

const parts = findParts();
const { form } = parts;
const field = queryField(form);
const everything = readCounts(form);
const suggester = new Suggester(field, parts.suggestions, choose);

let engine: Promise<Engine> | undefined;
let answer: Answer | undefined;
/** Answers may come in another order than they were asked for; only the latest is shown. */
let turn = 0;
let resting: number | undefined;

/** The engine and its index are fetched when something is asked for the first time. */
function openedEngine(): Promise<Engine> {
  engine ??= Promise.all([import('../engine/engine.ts'), import('../engine/site-index.ts')]).then(
    ([{ openEngine }, { siteIndex }]) => openEngine(siteIndex),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Searches and shows the results from the first to before `until`. */
async function search(request: SearchRequest, how: How, until = batchSize): Promise<void> {
  const mine = ++turn;
  const isTyping = how === 'type';
  if (isBlank(request)) {
    answer = undefined;
    showStart(parts, request, everything);
    return announce(parts.status, isTyping, () => '');
  }
  try {
    if (!answer) showWaiting(parts);
    const found = await (await openedEngine()).search(request);
    const first = await found.results(0, until);
    if (mine !== turn) return;
    answer = found;
    showAnswer(parts, request, found, first);
    announce(parts.status, isTyping, () => spoken(request, found, suggester.count));
    if (isTyping) void suggester.suggest(titlesOf(request, first));
  } catch (error) {
    console.error(error);
    if (mine !== turn) return;
    answer = undefined;
    showUnavailable(parts);
    announce(parts.status, isTyping, () => parts.unavailable.textContent.trim());
  }
}

/** What a history entry remembers, so that coming back shows the same results at the same place. */
const placeHere = () => ({ until: Math.max(batchSize, countShown(parts)), top: scrollY });
const rememberPlace = () => history.replaceState(placeHere(), '');

/** Searches for what the form holds. Typing rewrites the address; a search that is sent gets a history entry of its own. */
function searchForm(how: 'type' | 'send'): Promise<void> {
  clearTimeout(resting);
  const request = readForm(form);
  const address = writeAddress(request);
  if (address !== location.pathname + location.search) {
    rememberPlace();
    history[how === 'send' ? 'pushState' : 'replaceState']({ until: batchSize, top: scrollY }, '', address);
  }
  return search(request, how);
}

/** Searches for what the address says, as when the page opens or the reader goes back. */
async function searchAddress(): Promise<void> {
  clearTimeout(resting);
  const place: Partial<ReturnType<typeof placeHere>> = history.state ?? {};
  fillForm(form, readAddress(location.search));
  await search(readForm(form), 'open', place.until);
  if (place.top !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
}

async function showMore(): Promise<void> {
  const [from, shown] = [countShown(parts), answer];
  const next = await shown?.results(from, from + batchSize);
  if (!shown || !next || shown !== answer || countShown(parts) !== from) return;
  addResults(parts, shown, next);
  [...parts.found.querySelectorAll<HTMLElement>('#resultater h3 a, #delvise h3 a')][from]?.focus();
  rememberPlace();
}

async function removeFacets(): Promise<void> {
  fillForm(form, { ...readForm(form), chosen: readAddress('').chosen });
  await searchForm('send');
  parts.found.focus();
}

/** Goes to what was chosen among the suggestions; a person has no page, and is searched for. */
function choose(suggestion: Suggestion): void {
  if (suggestion.kind !== 'person') return location.assign(suggestion.address);
  field.value = suggestion.name;
  setLiteral(form, false);
  void searchForm('send');
}

history.scrollRestoration = 'manual';
form.addEventListener('submit', (event) => {
  event.preventDefault();
  suggester.close();
  void searchForm('send');
});
field.addEventListener('input', () => {
  setLiteral(form, false);
  clearTimeout(resting);
  if (field.value.trim()) void openedEngine().catch(() => undefined);
  resting = window.setTimeout(() => void searchForm('type'), rest);
});
for (const choice of form.elements)
  if (choice !== field)
    choice.addEventListener('change', () => {
      if (parts.order.contains(choice)) chooseOrder(form);
      void searchForm('send');
    });
parts.changed.addEventListener('click', (event) => {
  const isLink = event.target instanceof HTMLAnchorElement;
  if (!isLink || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  setLiteral(form, !readForm(form).isLiteral);
  void searchForm('send').then(() => parts.found.focus());
});
parts.more.addEventListener('click', () => void showMore());
for (const button of parts.clear) button.addEventListener('click', () => void removeFacets());
setUpExport(parts, () => ({ answer, query: readForm(form).query }));
addEventListener('popstate', () => void searchAddress());
addEventListener('scrollend', rememberPlace);
addEventListener('pagehide', rememberPlace);
void searchAddress();
