import type { ProblemInText } from '../../src/ground/problem.ts';
import { previewWords as words } from './words.ts';

/** A place over the page for what staff should know of it; it takes no room while it is empty. */
export function makeNotice(document: Document): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'preview-problems';
  notice.role = 'status';
  return notice;
}

/** Shows what is wrong with the text, with the way to mend it; nothing where there is no problem. */
export function showProblems(notice: HTMLElement, problems: readonly ProblemInText[]): void {
  if (problems.length === 0) notice.replaceChildren();
  else showNotice(notice, words.problems(problems.length), problems.map(asLine));
}

/** Shows a line, and what follows under it. */
export function showNotice(notice: HTMLElement, headline: string, details: readonly string[] = []): void {
  const make = (name: string, text: string) =>
    Object.assign(notice.ownerDocument.createElement(name), { textContent: text });
  const list = make('ul', '');
  list.append(...details.map((detail) => make('li', detail)));
  notice.replaceChildren(make('p', headline), ...(details.length > 0 ? [list] : []));
}

const asLine = ({ line, message, remedy }: ProblemInText): string => `${words.line(line)}${message} ${remedy}`;
