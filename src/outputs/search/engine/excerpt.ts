import type { Mark } from '../query/marks.ts';

/** A run of text, and whether it is what the reader searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** How long an excerpt is, in characters. */
const length = 200;

/**
 * Cuts out of a text the part that shows best why it was found: where most of what was asked for stands together.
 * @param marks the places to mark, in order
 * @returns runs of text; none when there is nothing to mark
 */
export function excerptOf(text: string, marks: readonly Mark[]): Run[] {
  const first = bestStart(marks);
  if (!first) return [];
  const last = marks.filter(({ to }) => to <= first.from + length).at(-1) ?? first;
  const room = Math.max(0, length - (last.to - first.from));
  const from = wordStart(text, first.from - Math.round(room / 2), first.from);
  const to = wordEnd(text, from + length, last.to);
  const runs = markedRuns(
    text,
    marks.filter((mark) => mark.from >= from && mark.to <= to),
    from,
    to,
  );
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...runs,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A text as runs, with all marks in it. */
export const markedText = (text: string, marks: readonly Mark[]): Run[] => markedRuns(text, marks, 0, text.length);

function markedRuns(text: string, marks: readonly Mark[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const mark of marks) {
    runs.push(
      { text: text.slice(at, mark.from), marked: false },
      { text: text.slice(mark.from, mark.to), marked: true },
    );
    at = mark.to;
  }
  return [...runs, { text: text.slice(at, to), marked: false }].filter(({ text }) => text !== '');
}

/** The mark that begins the stretch with most different things asked for, then with most marks. */
function bestStart(marks: readonly Mark[]): Mark | undefined {
  const value = (start: Mark) => {
    const near = marks.filter(({ from, to }) => from >= start.from && to <= start.from + length);
    return new Set(near.map(({ slot }) => slot)).size * 100 + near.length;
  };
  return marks.reduce<Mark | undefined>((best, mark) => (best && value(best) >= value(mark) ? best : mark), undefined);
}

/** Where a word begins, at a place or between it and the latest; in a web address that is longer, the place itself. */
function wordStart(text: string, at: number, latest: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(' ', at - 1);
  return blank < 0 || blank >= latest ? at : blank + 1;
}

function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at);
  return blank < earliest ? at : blank;
}
