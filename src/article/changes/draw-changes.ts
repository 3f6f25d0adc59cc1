import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from '../../mdx/output.ts';
import { historyText } from '../../text/da/history.ts';
import type { Stretch } from './compare.ts';

/**
 * Draws a changed passage as HTML. What was taken out is struck through and what was put in underlined, on paper too;
 * most screen readers pass over both, so words that cannot be seen say where each begins and ends. The spaces around it
 * are not marked, and between a word and the one in its place there is always one: 28 and 26 are not 2826.
 */
export function drawStretches(stretches: readonly Stretch[]): string {
  return toHtml(
    h(
      null,
      stretches.flatMap((stretch, index) => {
        const replaces = stretch.kind === 'in' && stretches[index - 1]?.kind === 'out';
        return [...(replaces ? [textOf(' ')] : []), ...drawStretch(stretch)];
      }),
    ),
  );
}

function drawStretch({ kind, text }: Stretch): ElementContent[] {
  if (kind === 'both') return [textOf(text)];
  // A space that is all of the change is marked: nobody would see it otherwise.
  const words = text.trim() || text;
  const { begin, end } = historyText.marks[kind];
  const said = (mark: string) => h('span', { class: 'hidden' }, mark);
  const [before = '', after = ''] = text.split(words);
  return [textOf(before), h(kind === 'out' ? 'del' : 'ins', said(begin), words, said(end)), textOf(after)];
}

const textOf = (value: string): ElementContent => ({ type: 'text', value });
