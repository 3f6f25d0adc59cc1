import type { Hit } from './find.ts';
import { beginsSentence, capitalised, genitiveOf } from './wording.ts';

/** A piece of a text to be written anew. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Puts edits into a text.
 * @param edits none overlapping another, in any order
 * @returns the text, byte for byte the same outside the edits
 */
export function apply(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let written = '';
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    written += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return written + text.slice(at);
}

/** The wording in a name's place: with its genitive, a capital where a sentence begins, and the marks that reach out of it. */
export function rewording(text: string, { from, to, genitive }: Hit, wording: string): Edit {
  const [opening, closing] = marksIn(text, from, to);
  const said = genitive ? genitiveOf(wording) : wording;
  const isStart = beginsSentence(text.slice(Math.max(0, from - 400), from) + opening);
  return { from, to, text: opening + (isStart ? capitalised(said) : said) + closing };
}

/**
 * The marks of emphasis and links inside a name that begin or end outside it: of `**Jens** Hansen` the two last
 * asterisks, without which the two first would stand as signs.
 */
function marksIn(text: string, from: number, to: number): [opening: string, closing: string] {
  const open: string[] = [];
  let closing = '';
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/\[|[*_~]+/gu)) {
    const [before, after] = [text[from + index - 1] ?? ' ', text[from + index + mark.length] ?? ' '];
    if (mark !== '[' && isLetter(before)) {
      if (open.at(-1) === mark) open.pop();
      else if (!isLetter(after)) closing += mark;
    } else open.push(mark);
  }
  return [open.join(''), closing];
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
