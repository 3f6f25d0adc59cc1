import { keyboardSpelling } from '../../../danish/spelling/spelling.ts';
import type { Suggestion } from './suggestion.ts';

/** One letter is too little to guess by. */
const shortest = 2;
const mostOfOneKind = 3;

/**
 * What someone may be typing, best first: every word typed begins a word of the suggestion's name, with or without a
 * Danish keyboard. Names that begin as the query does come before others, and else they keep the order they are given in.
 * @param typed the query so far
 */
export function matching(typed: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const begun = wordsOf(typed);
  if (begun.join('').length < shortest) return [];
  const start = begun.join(' ');
  const found = suggestions
    .map((suggestion) => ({ suggestion, words: wordsOf(suggestion.name) }))
    .filter(({ words }) => begun.every((beginning) => words.some((word) => word.startsWith(beginning))))
    .map(({ suggestion, words }) => ({ suggestion, isFirst: words.join(' ').startsWith(start) }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst))
    .map(({ suggestion }) => suggestion);
  return found.filter((one, index) => placeInKind(one, found.slice(0, index)) < mostOfOneKind);
}

const placeInKind = ({ kind }: Suggestion, before: readonly Suggestion[]) =>
  before.filter((other) => other.kind === kind).length;

/** The words of a name, as one can type them on any keyboard. Soft hyphens are for the eye. */
function wordsOf(text: string): string[] {
  return keyboardSpelling(text.replaceAll('\u00AD', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
