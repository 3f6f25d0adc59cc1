import { lightWords } from '../../../danish/words/stop-words.ts';
import { formsBy } from '../files/pattern.ts';
import { conceptToken, formToken, wordToken } from '../terms/token.ts';
import type { VocabularyEntry } from '../files/vocabulary-file.ts';
import type { Alternative, Slot, Term } from './plan.ts';

/** Vocabulary words that must all stand on the page, and how well they answer. */
export interface Way {
  entries: readonly VocabularyEntry[];
  weight: number;
  /** See `Alternative`. */
  isHint?: boolean;
}

const hint = { isHint: true } as const;

/** Each word as a way by itself. */
export const singleWays = (entries: readonly VocabularyEntry[], weight: number): Way[] =>
  entries.map((entry) => ({ entries: [entry], weight }));

const termOf = ({ word }: VocabularyEntry): Term => ({ token: wordToken(word) });

/** A form like `modtager` stands for itself in the index: it may be of this word, or not. */
const orVerb = 0.46;

const asVerb = ({ word, pattern }: VocabularyEntry): string[] =>
  [word, ...formsBy(word, pattern)].filter((form) => form.endsWith('er')).map(formToken);

/** What a word asks for, by the ways that it may be understood; the likeliest comes first. */
export function slotOf(typed: string, ways: readonly Way[]): Slot {
  const entries = ways.flatMap((way) => way.entries);
  // Only what was surely meant leads on to its concepts.
  const sure = Math.max(0, ...ways.map(({ weight }) => weight)) - 0.2;
  const concepts = new Set(
    ways.flatMap(({ entries, weight }) => (weight > sure && entries.length === 1 ? (entries[0]?.concepts ?? []) : [])),
  );
  const alternatives: Alternative[] = [
    ...ways
      .filter((way) => way.entries.every(({ weight }) => weight > 0))
      .map((way) => ({ terms: way.entries.map(termOf), weight: way.weight, ...(way.isHint && hint) })),
    ...ways.flatMap(({ entries, weight }) =>
      entries.length > 1
        ? []
        : entries.flatMap(asVerb).map((token) => ({ terms: [{ token }], weight: weight * orVerb })),
    ),
    // A compound that nobody has written is about what its parts are about: computerfolk.
    ...ways
      .filter((way) => way.entries.length > 1)
      .flatMap((way) => way.entries.flatMap((entry) => entry.concepts))
      .map((concept) => ({ terms: [{ token: conceptToken(concept) }], weight: 0.6, ...hint })),
    ...[...concepts].map((concept) => ({
      terms: [{ token: conceptToken(concept) }],
      weight: ways[0]?.weight ?? 1,
      ...hint,
    })),
  ];
  return {
    typed,
    alternatives,
    isLight: lightWords.has(typed) || (entries[0] !== undefined && lightWords.has(entries[0].word)),
    // What stands for something more than a name is best answered by what is about it: AMU.
    wantsNewest: concepts.size === 0 && entries.length > 0 && entries.every(({ isName }) => isName),
    corrected: undefined,
    entries,
    concepts: [...concepts],
  };
}

/** The same for a word that was not known as it was typed. */
export function corrected(typed: string, ways: readonly Way[]): Slot {
  return { ...slotOf(typed, ways), corrected: ways[0]?.entries.map(({ word }) => word).join(' ') };
}
