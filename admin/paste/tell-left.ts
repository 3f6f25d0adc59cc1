import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Left } from '../../src/mdx/from-html/read/left-out.ts';
import { drawLeft } from './left-out.ts';
import styles from './tell-left.css?inline';

let shown: HTMLElement | undefined;

/**
 * Tells what of a pasted document did not come along, beside the form: nobody has to answer, and the cursor stays in the
 * text. It goes when it is closed, when something else is pasted, and when the form is left.
 */
export function tellLeft(left: readonly Left[]): void {
  shown?.remove();
  const items = drawLeft(left);
  if (items.length === 0) return;
  const notice = document.createElement('aside');
  shown = notice;
  notice.className = 'paste-left';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  // Put in afterwards, so that it is heard.
  notice.innerHTML = `<style>${styles}</style>${toHtml(
    h(null, [h('h2', 'Dette kom ikke med i teksten'), h('ul', items), h('button', { type: 'button' }, 'Luk')]),
  )}`;
  const close = () => notice.remove();
  notice.querySelector('button')?.addEventListener('click', close);
  window.addEventListener('hashchange', close, { once: true });
}
