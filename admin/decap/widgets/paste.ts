import type { SlateNode } from '../../rich-text/slate.ts';
import { convertPasted, nodesOfTree } from '../../paste/html.ts';
import { nodesOfText } from '../../paste/plain-text.ts';

/** How Slate carries its own nodes from one editor to another. */
const FRAGMENT = 'application/x-slate-fragment';

/**
 * Takes what is pasted into the rich-text editor before Decap does, and hands it on as what was meant. What was copied in
 * an editor itself goes its own way.
 */
export function pasteAsMeant(document: Document): void {
  document.addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      if (!(target instanceof Element) || !target.closest('[data-slate-editor]') || !clipboardData) return;
      const html = clipboardData.getData('text/html');
      if (clipboardData.types.includes(FRAGMENT) || html.includes('data-slate-fragment')) return;
      const nodes =
        html === ''
          ? nodesOfText(clipboardData.getData('text/plain'))
          : nodesOfTree(convertPasted(html, firstNoteIn(target)).tree);
      event.preventDefault();
      event.stopImmediatePropagation();
      if (nodes.length > 0) insert(target, nodes);
    },
    true,
  );
}

/** The number for the first note of what is pasted: after those that the text has. */
function firstNoteIn(target: Element): number {
  const text = target.closest('[data-slate-editor]')?.textContent ?? '';
  return Math.max(0, ...[...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number))) + 1;
}

/** Slate takes nodes as from the clipboard. It puts the first into the line where the cursor is, which only words can be. */
function insert(target: Element, nodes: readonly SlateNode[]): void {
  const empty: SlateNode = { type: 'paragraph', children: [{ text: '' }] };
  const isWords = (node: SlateNode | undefined) => node !== undefined && 'type' in node && node.type === 'paragraph';
  const whole = [...(isWords(nodes[0]) ? [] : [empty]), ...nodes, ...(isWords(nodes.at(-1)) ? [] : [empty])];
  const dataTransfer = new DataTransfer();
  dataTransfer.setData(FRAGMENT, btoa(encodeURIComponent(JSON.stringify(whole))));
  const pasting = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
  target.dispatchEvent(new InputEvent('beforeinput', pasting));
}
