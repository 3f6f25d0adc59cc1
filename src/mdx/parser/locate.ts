import { isGroup } from '../../ground/group.ts';

/**
 * Turns an error of micromark's into the form that `faults.ts` knows from Sätteri. micromark points at the character that
 * surprised it, which may be lines further on; the place wanted is the `<` of the tag.
 * @param error what micromark threw
 * @param text what was parsed
 */
export function locate(error: unknown, text: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const reason = error.message.replace(/\((\d+:\d+)-\d+:\d+\)/g, '($1)');
  const unclosed = /^Expected a closing tag for `[^`]*` \((\d+:\d+)\)/.exec(reason)?.[1];
  if (unclosed) return new Error(`${unclosed}: ${reason}`);
  const at = text.lastIndexOf('<', offsetOf(error));
  const misplaced = /^Expected the closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  const opened = misplaced ? ` (opened at ${placeOf(text.lastIndexOf(`<${misplaced}`, at), text)})` : '';
  return new Error(`${placeOf(at, text)}: ${reason}${opened}`);
}

/** An error that knows its place bears it as a point or as a span. */
function offsetOf(error: Error): number {
  const place: unknown = 'place' in error ? error.place : undefined;
  const point: unknown = isGroup(place) && 'start' in place ? place['start'] : place;
  const offset = isGroup(point) ? point['offset'] : undefined;
  return typeof offset === 'number' ? offset : 0;
}

/** Line and column, both counted from 1. */
function placeOf(offset: number, text: string): string {
  const before = text.slice(0, Math.max(offset, 0));
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}
