import { releaseAddress } from '../../../src/content-types/releases/address.ts';
import { isSafeAddress, meantAddress } from '../../../src/mdx/addresses.ts';
import type { FoundRelease } from './found.ts';
import styles from './link-dialog.css?inline';
import { searchReleases, type SearchedIn } from './search.ts';
import { foundWords, linkWords, type LinkWords } from './words.ts';

/** A link that someone has chosen. */
export interface ChosenLink {
  /** Empty to have no link any more. */
  address: string;
  /** What the link says where nothing is marked in the text. */
  text: string;
}

/** How long someone must have stopped typing before there is a search, in ms. */
const pause = 250;
/** More than anybody looks through in a small window. */
const most = 12;

/** Whether what is typed is an address, and no words to search for. */
export const isAddress = (typed: string): boolean => /^(?:https?:|mailto:|tel:|[/#])/i.test(meantAddress(typed));

/**
 * Asks where a link shall lead: to a release that is found by any words, or to an address.
 * @param before the address of the link that is there now; empty when there is none
 * @param words what the dialog says
 * @returns undefined when nothing shall change
 */
export async function askForLink(
  searchedIn: SearchedIn,
  before: string,
  words: LinkWords = linkWords,
): Promise<ChosenLink | undefined> {
  const dialog = element('dialog', { className: 'link-dialog' });
  const field = element('input', { type: 'text', id: 'link-field', value: before, autocomplete: 'off' });
  const outcome = element('p', { role: 'status' });
  const results = element('ul');
  const use = element('button', { type: 'submit', textContent: words.use, hidden: before === '' });
  const remove = element('button', { type: 'button', textContent: words.remove, hidden: before === '' });
  const cancel = element('button', { type: 'button', textContent: words.cancel });
  const form = element('form', { method: 'dialog' });
  const label = element('label', { htmlFor: field.id, textContent: words.field });
  const heading = element('h2', { id: 'link-heading', textContent: words.heading });
  const buttons = element('div');
  buttons.append(cancel, remove, use);
  form.append(heading, label, field, element('p', { textContent: words.hint }), outcome, results, buttons);
  const look = element('style', { textContent: styles });
  dialog.append(look, form);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);

  let chosen: ChosenLink | undefined;
  const choose = (link: ChosenLink) => {
    chosen = link;
    dialog.close();
  };
  const show = (found: readonly FoundRelease[], said: string) => {
    outcome.textContent = said;
    results.replaceChildren(...found.slice(0, most).map((one) => drawn(one, words.later, choose)));
  };
  const search = (typed: string) =>
    searchReleases(typed, searchedIn, ({ found, notices, isOver }) => {
      if (field.value !== typed) return;
      const count = found.length > 0 ? foundWords.found(found.length) : isOver ? foundWords.none : foundWords.searching;
      show(found, [count, ...notices].join(' · '));
    });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const typed = field.value;
    use.hidden = !isAddress(typed);
    if (typed.trim() === '' || isAddress(typed)) return show([], '');
    waiting = setTimeout(() => void search(typed), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isAddress(field.value)) return;
    const address = meantAddress(field.value);
    if (isSafeAddress(address)) choose({ address, text: field.value.trim() });
    else show([], words.refused);
  });
  remove.addEventListener('click', () => choose({ address: '', text: '' }));
  cancel.addEventListener('click', () => dialog.close());
  const closed = new Promise((close) => dialog.addEventListener('close', close, { once: true }));
  // Whoever goes back in the browser has left the form that the link belongs to.
  const leave = () => dialog.close();
  window.addEventListener('hashchange', leave);
  dialog.showModal();
  field.focus();
  field.select();
  await closed;
  window.removeEventListener('hashchange', leave);
  clearTimeout(waiting);
  dialog.remove();
  return chosen;
}

function drawn(
  { id, title, date, status }: FoundRelease,
  later: string,
  choose: (link: ChosenLink) => void,
): HTMLLIElement {
  const button = element('button', { type: 'button' });
  const isOut = status === foundWords.status.published || status === foundWords.status.withdrawn;
  const facts = [date, status, ...(isOut ? [] : [later])].filter(Boolean).join(' · ');
  button.append(element('strong', { textContent: title }), element('span', { textContent: facts }));
  button.addEventListener('click', () => choose({ address: releaseAddress(id), text: title }));
  const item = element('li');
  item.append(button);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
