import { fold, lettersOf, type Folded } from './fold.ts';
import type { Certainty } from '../../text/da/erasure.ts';
import { partsOf, patternsOf, type Pattern } from './names.ts';

/** A place in a text where a person's name stands, or may stand. */
export interface Hit {
  kind: Certainty;
  from: number;
  to: number;
  genitive: boolean;
}

/** A person to look for. */
export interface Sought {
  names: readonly string[];
  patterns: readonly Pattern[];
  /** Words that a text must hold one of, folded: a text without them need not be looked at closely. */
  words: readonly string[];
  /** The same as they may be written in bytes, in small letters: løhde, loehde. */
  written: readonly string[];
}

/** Makes ready to look for a person. @param names every spelling */
export function seek(names: readonly string[]): Sought {
  const words = [...new Set(names.flatMap(partsOf).filter((part) => part.length > 1))];
  const asGiven = names.flatMap((name) => name.toLocaleLowerCase('da').match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return { names, patterns: patternsOf(names), words, written: [...new Set([...words, ...asGiven])] };
}

/** The surest first; of two places that overlap, the surer is the hit. */
export const bySurety: readonly Certainty[] = ['whole', 'short', 'middle', 'joined', 'initials', 'last', 'first'];

/** Every place in a text where a person stands or may stand, in the text's order, none overlapping another. */
export function findIn(text: string, { patterns, words }: Sought): Hit[] {
  const letters = lettersOf(text);
  if (!words.some((word) => letters.includes(word)) && !mayHoldInitials(letters)) return [];
  const folded = fold(text);
  const candidates = patterns
    .flatMap(({ kind, pattern }) =>
      [...folded.letters.matchAll(pattern)].flatMap((match) => hitOf(text, folded, kind, match)),
    )
    .sort((a, b) => bySurety.indexOf(a.kind) - bySurety.indexOf(b.kind) || a.from - b.from || b.to - a.to);
  const hits: Hit[] = [];
  for (const candidate of candidates)
    if (!hits.some(({ from, to }) => candidate.from < to && from < candidate.to)) hits.push(candidate);
  return hits.sort((a, b) => a.from - b.from);
}

/** “J.H.” holds no word of the name. */
const mayHoldInitials = (letters: string): boolean =>
  /(?<![a-z0-9\x80-\uffff])[a-z\x80-\uffff]{1,2}\.[ -]?[a-z\x80-\uffff]{1,2}\./.test(letters);

function hitOf(text: string, folded: Folded, kind: Certainty, match: RegExpExecArray): Hit[] {
  const from = folded.from(match.index);
  const ending = match.groups?.['genitive'];
  // A straight apostrophe alone may be YAML's closing quote.
  const isQuote = ending === "'" && text[folded.from(match.index + match[0].length - 1)] === "'";
  const to = folded.to(match.index + match[0].length - (isQuote ? 2 : 1));
  const genitive = ending !== undefined && !isQuote;
  const words = text.slice(from, to).match(/[\p{L}\p{M}]+\.?/gu) ?? [];
  // “Vi tror på i Hansen” is no I. Hansen.
  if (kind === 'initials' && words.some((word) => /^\p{Ll}{1,2}\.?$/u.test(word))) return [];
  if (kind !== 'middle') return [{ kind, from, to, genitive }];
  const middle = words.slice(1, -1);
  if (!middle.every((word) => /^\p{Lu}/u.test(word) || particles.test(word))) return [];
  const isInitials = middle.every((word) => /^\p{L}{1,2}\.$|^\p{L}$/u.test(word));
  return [{ kind: isInitials ? 'whole' : 'middle', from, to, genitive }];
}

const particles = /^(?:af|al|bin|da|de|del|den|der|di|el|ibn|la|le|ten|van|von|zu)$/;
