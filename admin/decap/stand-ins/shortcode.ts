import { getEditorComponents } from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/index.js';
import Decaps from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/components/Shortcode.js';
import { createElement as h, type ReactNode } from 'react';
import { editorOf } from './editors.ts';

type Given = Parameters<typeof Decaps>[0];

/** Stands around each block in a text: Decap gives no visible way to move one or to take it away. */
export default function Shortcode(given: Given): ReactNode {
  const { element } = given;
  const label = String(getEditorComponents().get(element.data.shortcode)?.label ?? 'Blok');
  const stands = editorOf(element);
  const move = (step: 1 | -1) => (press: { currentTarget: HTMLElement }) => {
    const here = editorOf(element);
    if (!here || !here.editor.children[here.at + step]) return;
    const { currentTarget } = press;
    here.editor.moveNodes({ at: [here.at], to: [here.at + step] });
    // Moved in the page, the button has lost the focus.
    requestAnimationFrame(() => currentTarget.focus());
  };
  const remove = () => {
    const here = editorOf(element);
    here?.editor.removeNodes({ at: [here.at] });
  };
  // A block is not drawn anew when another comes before or after it, so it cannot show whether there is room to move.
  const bar = stands && [
    button('Flyt op', label, move(-1)),
    button('Flyt ned', label, move(1)),
    button('Slet', label, remove),
  ];
  return h(
    'div',
    null,
    bar && h('div', { className: 'block-bar', contentEditable: false, role: 'group', 'aria-label': label }, ...bar),
    h(Decaps, given),
  );
}

function button(words: string, block: string, onClick: (press: { currentTarget: HTMLElement }) => void): ReactNode {
  return h('button', { type: 'button', onClick, 'aria-label': `${words}: ${block}` }, words);
}
