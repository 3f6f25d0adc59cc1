import { embargoText as text } from '../../text/da/embargo.ts';
import { drawAdvanceCopy } from './draw-advance-copy.ts';
import { openLink, type PressLinkTarget } from './open-link.ts';

/** How often it is asked whether the release is out, from its time on, in milliseconds. */
const rest = 30_000;

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const status = part('status');
/** Where the release is drawn. */
const place = part('release');
const frame = part('frame');
const out = part('out');

let key = '';
let waiting: number | undefined;

/**
 * Reads the key from the address. It is moved into the history's entry, so that reloading and going back work and the key
 * does not stand in the address bar, where it is seen, copied with the address and remembered.
 */
function readKey(): void {
  const written = location.hash.slice(1);
  const saved: unknown = history.state;
  if (written !== '' && !isAnchor(written)) key = written;
  else if (typeof saved === 'object' && saved !== null && 'key' in saved) key = String(saved.key);
  history.replaceState({ key }, '', isAnchor(written) ? location.href : location.pathname);
}

/** What stands after # may also be a place on this page: the skip link, a note in the release. */
const isAnchor = (written: string): boolean => written !== '' && document.getElementById(written) !== null;

/** Says what the link leads to, where it is not a release. */
function showMessage(name: Exclude<PressLinkTarget['is'], 'release' | 'published'> | 'loading'): void {
  const { title, lead } = text[name];
  part('title').textContent = title;
  part('lead').textContent = lead;
  part('again').hidden = name !== 'failed';
  frame.hidden = false;
  place.replaceChildren();
  status.textContent = name === 'loading' ? '' : title;
}

async function follow(): Promise<void> {
  clearInterval(waiting);
  out.hidden = true;
  showMessage('loading');
  const answer = await openLink(key);
  // In the place of this page: going back must not lead here and on again.
  if (answer.is === 'published') return location.replace(answer.address);
  if (answer.is !== 'release') return showMessage(answer.is);
  frame.hidden = true;
  place.replaceChildren(drawAdvanceCopy(answer.copy));
  status.textContent = text.shown;
  const publishAt = new Date(answer.copy.publishAt);
  waiting = window.setInterval(() => {
    if (new Date() >= publishAt) void offer();
  }, rest);
}

/** Says that the release is out, once it is. Nobody is sent away from what they read. */
async function offer(): Promise<void> {
  const answer = await openLink(key);
  if (answer.is !== 'published') return;
  clearInterval(waiting);
  out.querySelector('a')!.href = answer.address;
  out.hidden = false;
  status.textContent = text.out;
}

part('again').addEventListener('click', () => void follow());
addEventListener('hashchange', () => {
  const before = key;
  readKey();
  if (key !== before) void follow();
});
readKey();
void follow();
