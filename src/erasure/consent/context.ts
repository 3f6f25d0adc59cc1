import type { Edit } from '../names/replace.ts';
import { apply } from '../names/replace.ts';

/** How much of a text is shown around a place, in signs. */
const around = 90;

/** The line that a place stands on, with the place in quotation marks: as it is, and as it will be. */
export function contextOf(text: string, { from, to, text: instead }: Edit): { before: string; after: string } {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - around);
  const lineEnd = text.indexOf('\n', to);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, to + around);
  const [before, behind] = [text.slice(start, from), text.slice(to, end)];
  const show = (marked: string) => `${before}${marked}${behind}`.replace(/\s+/g, ' ').trim();
  return { before: show(`»${text.slice(from, to)}«`), after: show(`»${instead}«`) };
}

/** Edits that do not overlap: of two that do, the larger one stays. */
export function applyLargest(text: string, edits: readonly Edit[]): string {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => edit.from < to && from < edit.to)) kept.push(edit);
  return apply(text, kept);
}
