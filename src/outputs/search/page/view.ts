import { dateParts } from '../../../danish/dates.ts';
import { searchText } from '../../../text/da/search.ts';
import { siteText } from '../../../text/da/site.ts';
import { feedsOf } from '../../feeds/addresses.ts';
import { writeAddress, type SearchRequest } from '../address.ts';
import type { Answer } from '../engine/engine.ts';
import type { Run } from '../engine/excerpt.ts';
import { pageOf, type Followable } from './follow.ts';
import { makeElement } from '../dom/element.ts';
import type { Result } from '../engine/result.ts';

/**
 * Makes a result into an item of the result list, of the same shape as `ReleaseList.astro` gives a release. Everything
 * from the index is put in as text, never as markup.
 */
export function drawResult(result: Result): HTMLLIElement {
  const { label, heading, address, language, excerpt, via } = result;
  const link = makeElement('a', '', heading.map(drawRun));
  link.href = address;
  const words = makeElement('div', '', [
    makeElement('p', 'label', label.map(drawRun)),
    makeElement('h3', '', [link]),
    makeElement('p', 'lead', excerpt.map(drawRun)),
    ...(via.length > 0 ? [makeElement('p', 'via', [searchText.via(via)])] : []),
  ]);
  if (language !== 'da') {
    words.lang = language;
    for (const own of words.querySelectorAll('.label, .via')) own.setAttribute('lang', 'da');
  }
  return makeElement('li', '', [result.isInitiative ? drawPeriod(result) : drawDate(result), words]);
}

function drawDate({ day: written }: Result): HTMLElement {
  const { day, month, year } = dateParts(new Date(`${written}T12:00:00Z`));
  const date = makeElement('time', 'date-badge lies', [
    makeElement('span', 'day', [String(day), makeElement('span', 'hidden', ['.'])]),
    ' ',
    makeElement('span', 'month', [month]),
    ' ',
    makeElement('span', 'year', [String(year)]),
  ]);
  date.dateTime = written;
  return date;
}

/** An initiative lasts: its badge is the year that it began, over the year that it ends. */
function drawPeriod({ day, until }: Result): HTMLElement {
  return makeElement('p', 'date-badge lies period', [
    makeElement('span', 'day', [day.slice(0, 4)]),
    ' ',
    makeElement('span', 'month', [until ? searchText.until(until.slice(0, 4)) : searchText.since]),
  ]);
}

function drawRun({ text, marked }: Run): Node | string {
  return marked ? makeElement('mark', '', [text]) : text;
}

/**
 * Says that the query was changed, with a link to what was typed; or that it was not, with a link back; or asks whether
 * something else was meant.
 */
export function drawChange(
  request: SearchRequest,
  { shown, perhaps }: Pick<Answer, 'shown' | 'perhaps'>,
): (Node | string)[] {
  const { changed, literal } = searchText;
  const linkTo = (other: SearchRequest, words: string) => {
    const link = makeElement('a', '', [words]);
    link.href = writeAddress(other);
    return link;
  };
  if (request.isLiteral) return [literal.said(request.query), linkTo({ ...request, isLiteral: false }, literal.undo)];
  if (shown === undefined && perhaps !== undefined) {
    const link = linkTo({ ...request, query: perhaps }, perhaps);
    return [searchText.perhaps.before, link, searchText.perhaps.after];
  }
  if (shown === undefined) return [];
  const there = linkTo({ ...request, isLiteral: true }, changed.instead(request.query));
  return [changed.shown, makeElement('strong', '', [shown]), changed.between, there];
}

/** The feeds of something that the search is about. */
export function drawFollow(followed: Followable): HTMLLIElement {
  const { rss, json } = feedsOf(pageOf(followed));
  const links = [
    [rss, siteText.feeds.rss],
    [json, siteText.feeds.json],
  ].map(([address = '', name = '']) => {
    const link = makeElement('a', '', [name]);
    link.href = address;
    link.ariaLabel = `${name}: ${followed.name}`;
    return link;
  });
  return makeElement('li', '', [searchText.follow(followed.name), ...links.flatMap((link) => [' ', link])]);
}
