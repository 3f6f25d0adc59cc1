import { withoutFillers } from '../../../danish/words/stop-words.ts';
import { conceptToken } from '../terms/token.ts';
import type { Alternative, Slot } from './plan.ts';
import { writtenIn, type QueryPiece } from './read-query.ts';
import { single } from './single.ts';
import type { Words } from './words/words.ts';

/** What a phrase means is what is asked for, though no page may have written it so. */
const meaning = 1.2;
/** A page may hold the words of a phrase here and there; without its small words, it often means something else. */
const allWords = 0.9;
const someWords = 0.5;
/** Or it may hold what they mean, each by itself. */
const otherMeaning = 0.7;
const mostOthers = 4;

/** A phrase that the word list holds, in any form of its words. */
export async function phrase(words: Words, pieces: readonly QueryPiece[]): Promise<Slot | undefined> {
  const row = writtenIn(pieces);
  if (row.length < 2) return undefined;
  const readings = withoutFillers(row).map((form) => words.inPhrase(form));
  const written = readings.reduce<string[]>(
    (rows, reading) => rows.flatMap((each) => reading.map((word) => (each ? `${each} ${word}` : word))).slice(0, 64),
    [''],
  );
  const entry = written.map((each) => words.phrase(each)).find((each) => each !== undefined);
  if (!entry) return undefined;
  const content = (await Promise.all(pieces.map((piece) => single(words, piece)))).filter((slot) => slot !== undefined);
  // What no page holds cannot be asked for.
  const held = content.filter(({ alternatives }) => alternatives.length > 0);
  const own = held.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []);
  const ownWords = held.length < withoutFillers(row).length ? someWords : allWords;
  return {
    typed: row.join(' '),
    alternatives: [
      ...entry.concepts.map((concept) => ({
        terms: [{ token: conceptToken(concept) }],
        weight: meaning,
        isHint: true,
      })),
      ...(own.length > 0 ? [{ terms: own, weight: ownWords }] : []),
      ...otherWords(content),
    ],
    isLight: false,
    wantsNewest: content.length > 0 && content.every(({ wantsNewest }) => wantsNewest),
    corrected: undefined,
    entries: content.flatMap(({ entries }) => entries),
    concepts: entry.concepts,
  };
}

/** A page may hold the words of a phrase by what they mean: seniorer uden job for ældre ledige. */
function otherWords(content: readonly Slot[]): Alternative[] {
  if (content.length !== 2) return [];
  const [first = [], second = []] = content.map(({ alternatives }) => alternatives.slice(0, mostOthers));
  return first.flatMap((one) =>
    second.map((two) => ({
      terms: [...one.terms, ...two.terms],
      weight: otherMeaning * one.weight * two.weight,
      isHint: (one.isHint ?? false) || (two.isHint ?? false),
    })),
  );
}
