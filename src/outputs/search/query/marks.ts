import { quantitiesIn } from '../../../danish/numbers/quantities.ts';
import { joinedSpelling } from '../../../danish/spelling/spelling.ts';
import { formsBy } from '../files/pattern.ts';
import { quantityToken } from '../terms/token.ts';
import { wordsIn } from '../words-in.ts';
import type { Meanings } from './meanings.ts';
import type { Plan } from './plan.ts';

/** A place in a text that shows why its page was found, and which of the query's slots it answers. */
export interface Mark {
  from: number;
  to: number;
  slot: number;
}

/** Finds the places to mark in a text, in order. */
export type Marks = (text: string) => Mark[];

interface Wanted {
  forms: ReadonlySet<string>;
  /** Words to be found inside others as well: praktik in virksomhedspraktik. */
  inside: readonly string[];
  /** Words to be found in a row: kunstig intelligens. */
  rows: readonly (readonly string[])[];
  terms: ReadonlySet<string>;
}

/** Shorter words are marked only when they stand alone. */
const shortestInside = 4;

/**
 * What to mark on pages that a plan has found: any form of its words, words that hold them, and the words of its concepts.
 * @param meanings the concepts' words
 */
export function marksOf(plan: Plan | undefined, meanings: Meanings): Marks {
  if (!plan) return () => [];
  const wanted = [
    ...plan.slots.map(({ entries, concepts, alternatives }): Wanted => {
      const words = [...entries.map(({ word }) => word), ...concepts.flatMap((concept) => meanings.get(concept) ?? [])];
      const forms = entries.flatMap(({ word, pattern }) => [word, ...formsBy(word, pattern)]);
      return {
        forms: new Set([...forms, ...words].flatMap((form) => [joinedSpelling(form), `${joinedSpelling(form)}s`])),
        inside: words.map(joinedSpelling).filter((word) => word.length >= shortestInside),
        rows: words.map(rowOf).filter((row) => row.length > 1),
        terms: new Set(alternatives.flatMap(({ terms }) => terms.map(({ token }) => token))),
      };
    }),
    ...plan.phrases.map((phrase): Wanted => {
      const row = rowOf(phrase);
      return { forms: new Set(row.length > 1 ? [] : row), inside: [], rows: [row], terms: new Set() };
    }),
  ];
  return (text) => apart([...wordMarks(text, wanted), ...rowMarks(text, wanted), ...quantityMarks(text, wanted)]);
}

const rowOf = (phrase: string): string[] => wordsIn(phrase).map(({ word }) => joinedSpelling(word));

/** Words of a row may have endings, as `kunstig intelligens’` and `åbenlyst uddannelsesparate` have. */
const longestEnding = 3;

function rowMarks(text: string, wanted: readonly Wanted[]): Mark[] {
  if (wanted.every(({ rows }) => rows.length === 0)) return [];
  const words = wordsIn(text).map(({ word, from }) => ({ form: joinedSpelling(word), from, to: from + word.length }));
  return words.flatMap(({ from }, at) => {
    const marks = wanted.flatMap(({ rows }, slot) => {
      const row = rows.find((each) => each.length > 0 && isAt(each, words, at));
      const to = row && words[at + row.length - 1]?.to;
      return to === undefined ? [] : [{ from, to, slot }];
    });
    return marks.slice(0, 1);
  });
}

function isAt(row: readonly string[], words: readonly { form: string }[], at: number): boolean {
  return row.every((part, index) => {
    const form = words[at + index]?.form ?? '';
    return form.startsWith(part) && form.length - part.length <= longestEnding;
  });
}

/** Whether a text holds words as they stand, in a row; they may have endings. */
export function saysInRow(text: string, words: string): boolean {
  const row = rowOf(words);
  const forms = rowOf(text).map((form) => ({ form }));
  return row.length > 0 && forms.some((_, at) => isAt(row, forms, at));
}

function wordMarks(text: string, wanted: readonly Wanted[]): Mark[] {
  return wordsIn(text).flatMap(({ word, from }) => {
    const form = joinedSpelling(word);
    const slot = wanted.findIndex(
      ({ forms, inside }) => forms.has(form) || inside.some((each) => isInside(each, form)),
    );
    return slot < 0 ? [] : [{ from, to: from + word.length, slot }];
  });
}

/** Whether a word begins or ends another, or stands well inside it. */
function isInside(word: string, form: string): boolean {
  const at = form.indexOf(word);
  return at === 0 || at >= 3;
}

function quantityMarks(text: string, wanted: readonly Wanted[]): Mark[] {
  if (!wanted.some(({ terms }) => [...terms].some((term) => /^#/.test(term)))) return [];
  return quantitiesIn(text).flatMap(({ from, to, says }) => {
    const slot = wanted.findIndex(({ terms }) => says.some((said) => terms.has(quantityToken(said))));
    return slot < 0 ? [] : [{ from, to, slot }];
  });
}

/** Marks in order that never overlap: a word inside a date is marked with it. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to))
    if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark);
  return kept;
}
