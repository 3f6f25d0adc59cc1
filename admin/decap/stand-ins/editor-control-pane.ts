import Decaps from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import { createElement, type ReactNode } from 'react';

/** What Decap notes on a file while it is being stored. */
const busy = ['isPersisting', 'isPublishing', 'isUpdatingStatus', 'isDeleting'];

/**
 * Stands for the form itself. Decap calls everything saved when the saving is over, and may read the file anew: what was
 * typed meanwhile would be lost without a word. Here the form rests until then.
 */
export default function EditorControlPane(given: Decaps['props']): ReactNode {
  const inert = busy.some((name) => given.entry.get(name) === true);
  return createElement('div', { inert, style: { display: 'contents' } }, createElement(Decaps, given));
}
