import { toHtml } from 'hast-util-to-html';
import type { Store } from '../store.ts';
import { yearOf } from '../../../src/danish/dates.ts';
import { askYears } from './ask-site.ts';
import { drawPlanned, type FieldName } from './draw.ts';
import { problemsOf } from './open-problems.ts';
import { goneNow } from './gone-now.ts';
import { plannedAmong, standingsIn } from './planned.ts';
import { statusWords as words } from './words.ts';

/** Opens the list of what is planned, due and late, over whatever is on the screen. Escape, a link and a button close it. */
export async function showPlanned(page: Document, store: Store, fieldName: FieldName): Promise<void> {
  const dialog = page.createElement('dialog');
  dialog.className = 'desk-planned';
  dialog.setAttribute('aria-labelledby', 'planned-heading');
  dialog.innerHTML = `<div class="content" aria-busy="true"><h2 id="planned-heading">${words.planned}</h2></div><form method="dialog"><button>${words.close}</button></form>`;
  page.body.append(dialog);
  const leave = () => dialog.close();
  window.addEventListener('hashchange', leave);
  dialog.addEventListener('close', () => {
    window.removeEventListener('hashchange', leave);
    dialog.remove();
  });
  dialog.showModal();
  const content = dialog.querySelector('.content')!;
  content.innerHTML = await contents(store, fieldName).catch(
    () => `<h2 id="planned-heading">${words.planned}</h2><p>${words.plannedUnread}</p>`,
  );
  content.removeAttribute('aria-busy');
}

async function contents(store: Store, fieldName: FieldName): Promise<string> {
  const now = new Date();
  const year = yearOf(now);
  const years = [year - 1, year, year + 1, year + 2].map(String);
  const [found, site, isGone] = await Promise.all([
    Promise.all(years.map((one) => store.folder(`content/releases/${one}`, 'mdx'))),
    askYears(years),
    goneNow(store, now),
  ]);
  const planned = plannedAmong(standingsIn(found.flat(), now, site, isGone));
  const waits = planned.some(({ standing: { kind } }) => kind !== 'scheduled');
  const problems = site && waits ? await problemsOf(site.state, store, now) : [];
  const failed = site?.state.failed !== undefined;
  return toHtml(drawPlanned({ planned, problems, failed, siteTells: site !== undefined, now }, fieldName));
}
