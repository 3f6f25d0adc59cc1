import { joined } from './joined.ts';
import { phrase } from './phrase.ts';
import type { Plan, Slot } from './plan.ts';
import { isBareNumber } from './quantity-slot.ts';
import { readQuery, writtenIn, type QueryPiece } from './read-query.ts';
import { resolveWord } from './resolve.ts';
import { single } from './single.ts';
import type { Words } from './words/words.ts';

/** A phrase of the word list has at most five words, and a reader may put some between them. */
const longestRow = 8;
/** Queries of so many words are asked, not looked up. */
const shortestSentence = 5;
/** Longer queries are seldom found as they stand. */
const longestAsItStands = 5;

/** Understands a query: what it asks for, and every way that a page may hold it. */
export async function understand(query: string, words: Words): Promise<Plan> {
  const { phrases, pieces } = readQuery(query);
  await words.prepare(writtenIn(pieces));
  const slots: Slot[] = [];
  const isSentence = pieces.length >= shortestSentence;
  let at = 0;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
    const { slot, length } = (await rowFrom(words, pieces, at)) ?? {
      slot: await single(words, piece, isSentence && at < pieces.length - 1),
      length: 1,
    };
    if (slot) slots.push(isSentence && isBareNumber(piece) && length === 1 ? asExample(slot) : slot);
    at += length;
  }
  if (slots.length === 0) slots.push(...(await smallWords(words, pieces)));
  // A query of nothing but small words is found as it stands.
  const isEmpty = slots.length === 0 && phrases.length === 0;
  return {
    phrases: isEmpty ? [query] : phrases,
    slots,
    isSentence,
    asItStands: phrases.length === 0 && pieces.length > 1 && pieces.length <= longestAsItStands ? query : undefined,
  };
}

/** A bare number in a sentence, an age for one, is seldom meant to the letter. */
const asExample = (slot: Slot): Slot => ({
  ...slot,
  isLight: true,
  alternatives: slot.alternatives.map((alternative) => ({ ...alternative, weight: alternative.weight * 0.4 })),
});

/** Words in a row that mean one thing: a phrase of the word list, or one word that was written apart. */
async function rowFrom(
  words: Words,
  pieces: readonly QueryPiece[],
  at: number,
): Promise<{ slot: Slot; length: number } | undefined> {
  for (let length = longestRow; length > 0; length--) {
    const slot = at + length > pieces.length ? undefined : await phrase(words, pieces.slice(at, at + length));
    if (slot) return { slot, length };
  }
  const row = wordsFrom(pieces, at);
  for (const length of [3, 2]) {
    const slot = row.length >= length ? await joined(words, row.slice(0, length)) : undefined;
    if (slot) return { slot, length };
  }
  return undefined;
}

function wordsFrom(pieces: readonly QueryPiece[], at: number): string[] {
  const row: string[] = [];
  for (const piece of pieces.slice(at, at + longestRow)) {
    if (typeof piece !== 'string') break;
    row.push(piece);
  }
  return row;
}

/** Small words that the word list holds, asked for alone: AF was the employment service. */
async function smallWords(words: Words, pieces: readonly QueryPiece[]): Promise<Slot[]> {
  const listed = pieces.filter((piece) => typeof piece === 'string').filter((form) => words.of(form).length > 0);
  return Promise.all(listed.map((form) => resolveWord(words, form)));
}
