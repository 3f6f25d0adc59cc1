import { longDay } from '../../../danish/dates.ts';
import { makeElement } from '../dom/element.ts';
import { asText, type Row } from './row.ts';

/** The list as links, for a mail or a document that takes more than plain text. */
function asHtml(rows: readonly Row[]): string {
  const items = rows.map(({ title, day, address }) => {
    const link = makeElement('a', '', [title]);
    link.href = address;
    return makeElement('li', '', [link, `, ${longDay(day)}`]);
  });
  return makeElement('ul', '', items).outerHTML;
}

/** Puts a list on the clipboard, as text and as links. It may be asked for before the list is there. @throws when it must not */
export function copyRows(rows: Promise<readonly Row[]>): Promise<void> {
  const as = (type: string, write: (rows: readonly Row[]) => string) =>
    rows.then((all) => new Blob([write(all)], { type }));
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': as('text/plain', asText), 'text/html': as('text/html', asHtml) }),
  ]);
}

/** Saves a text as a file where the reader's downloads go. */
export function saveFile(name: string, type: string, text: string): void {
  const link = makeElement('a', '', []);
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun when the click is over, but browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
