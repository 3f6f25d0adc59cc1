import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from '../mdx/output.ts';
import { historyText } from '../text/da/history.ts';
import type { Stretch } from './compare.ts';

/**
 * Draws a changed passage as HTML. What was taken out is struck through and what was put in underlined, on paper too;
 * most screen readers pass over both, so words that cannot be seen say where each begins and ends.
 */
export function drawStretches(stretches: readonly Stretch[]): string {
  return toHtml(h(null, stretches.map(drawStretch)));
}

function drawStretch({ kind, text }: Stretch): ElementContent {
  if (kind === 'both') return { type: 'text', value: text };
  const { begin, end } = historyText.marks[kind];
  const said = (words: string) => h('span', { class: 'hidden' }, words);
  return h(kind === 'out' ? 'del' : 'ins', said(begin), text, said(end));
}
