import { dateParts } from '../danish/dates.ts';
import { searchText } from '../text/da/search.ts';
import type { Run } from './excerpt.ts';
import type { Result } from './result.ts';

/**
 * Makes a result into an item of the result list, of the same shape as `ReleaseList.astro` gives a release. Everything
 * from the index is put in as text, never as markup.
 */
export function drawResult(result: Result): HTMLLIElement {
  const { label, title, address, language, excerpt } = result;
  const link = element('a', '', [title]);
  link.href = address;
  const words = element('div', '', [
    element('p', 'label', [label]),
    element('h2', '', [link]),
    element('p', 'lead', excerpt.map(drawRun)),
  ]);
  if (language !== 'da') {
    words.lang = language;
    words.firstElementChild?.setAttribute('lang', 'da');
  }
  return element('li', '', [result.isInitiative ? drawPeriod(result) : drawDate(result), words]);
}

function drawDate({ day: written }: Result): HTMLElement {
  const { day, month, year } = dateParts(new Date(`${written}T12:00:00Z`));
  const date = element('time', 'date-badge lies', [
    element('span', 'day', [String(day), element('span', 'hidden', ['.'])]),
    ' ',
    element('span', 'month', [month]),
    ' ',
    element('span', 'year', [String(year)]),
  ]);
  date.dateTime = written;
  return date;
}

/** An initiative lasts: its badge is the year that it began, over the year that it ends. */
function drawPeriod({ day, until }: Result): HTMLElement {
  return element('p', 'date-badge lies period', [
    element('span', 'day', [day.slice(0, 4)]),
    ' ',
    element('span', 'month', [until ? searchText.until(until.slice(0, 4)) : searchText.since]),
  ]);
}

function drawRun({ text, marked }: Run): Node | string {
  return marked ? element('mark', '', [text]) : text;
}

/** An element with a class and children; text is put in as text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
