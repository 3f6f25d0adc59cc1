import { stopWords, withoutFillers } from '../../danish/stop-words.ts';
import { conceptToken } from '../terms/token.ts';
import { bare, wordsIn } from '../words-in.ts';
import type { Alternative, Plan, Slot } from './plan.ts';
import { isBareNumber, quantitySlot } from './quantity-slot.ts';
import { readQuery, type Piece } from './read-query.ts';
import { resolveWord } from './resolve.ts';
import type { Words } from './words.ts';

/** A phrase of the word list has at most five words, and a reader may put some between them. */
const longestRow = 8;
/** What a phrase means is what is asked for, though no page may have written it so. */
const meaning = 1.2;
/** A page may hold the words of a phrase here and there; without its small words, it often means something else. */
const allWords = 0.9;
const someWords = 0.5;
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
  pieces: readonly Piece[],
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

function wordsFrom(pieces: readonly Piece[], at: number): string[] {
  const row: string[] = [];
  for (const piece of pieces.slice(at, at + longestRow)) {
    if (typeof piece !== 'string') break;
    row.push(piece);
  }
  return row;
}

/** The words of a row as they were written: `lærling over 25`. */
const writtenIn = (row: readonly Piece[]): string[] =>
  row.flatMap((piece) => (typeof piece === 'string' ? [piece] : wordsIn(piece.written).map(({ word }) => bare(word))));

/** Small words that the word list holds, asked for alone: AF was the employment service. */
async function smallWords(words: Words, pieces: readonly Piece[]): Promise<Slot[]> {
  const listed = pieces.filter((piece) => typeof piece === 'string').filter((form) => words.of(form).length > 0);
  return Promise.all(listed.map((form) => resolveWord(words, form)));
}

/** A phrase that the word list holds, in any form of its words. */
async function phrase(words: Words, pieces: readonly Piece[]): Promise<Slot | undefined> {
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
  const own = content.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []);
  const ownWords = content.length < withoutFillers(row).length ? someWords : allWords;
  return {
    typed: row.join(' '),
    alternatives: [
      ...entry.concepts.map((concept) => ({ terms: [conceptToken(concept)], weight: meaning })),
      ...(own.length >= content.length && own.length > 0 ? [{ terms: own, weight: ownWords }] : []),
    ],
    isLight: false,
    wantsNewest: content.length > 0 && content.every(({ wantsNewest }) => wantsNewest),
    corrected: undefined,
    entries: content.flatMap(({ entries }) => entries),
    concepts: entry.concepts,
  };
}

/** Words that are one word in the archive: virksomheds praktik, kontant hjælps modtager. */
async function joined(words: Words, row: readonly string[]): Promise<Slot | undefined> {
  const [first = '', ...rest] = row;
  const known = row.filter((form) => words.of(form).some(({ weight }) => weight > 0));
  const isBroken = row.some((form) => stopWords.has(form));
  // `med hjælp` are two words, although there is one word `medhjælp`.
  if (isBroken && known.some((form) => !stopWords.has(form))) return undefined;
  const forms = rest.reduce<string[]>(
    (starts, next) => starts.flatMap((start) => ['', 's', 'e'].map((joint) => start + joint + next)),
    [first],
  );
  const form = forms.find((each) => each.length >= 5 && words.of(each).some(({ weight }) => weight > 0));
  if (form === undefined) return undefined;
  const whole = await resolveWord(words, form);
  const apart = await Promise.all(row.map((each) => resolveWord(words, each)));
  const terms = apart.flatMap(({ alternatives }) => alternatives[0]?.terms.slice(0, 1) ?? []);
  const alternatives: Alternative[] = terms.length === row.length ? [{ terms, weight: 0.5 }] : [];
  return { ...whole, typed: row.join(' '), alternatives: [...whole.alternatives, ...alternatives] };
}

async function single(words: Words, piece: Piece, isInside = false): Promise<Slot | undefined> {
  if (typeof piece !== 'string') return quantitySlot(words, piece);
  return stopWords.has(piece) ? undefined : resolve(words, piece, isInside);
}

/** A word; with hyphens, also its pieces. */
async function resolve(words: Words, form: string, isInside: boolean): Promise<Slot> {
  const pieces = form.split('-').filter((piece) => piece.length > 0);
  const whole = form.replaceAll('-', '');
  if (pieces.length < 2 || words.of(whole).some(({ weight }) => weight > 0)) return resolveWord(words, whole, isInside);
  await words.prepare(pieces);
  const each = await Promise.all(pieces.map((piece) => resolveWord(words, piece)));
  const terms = each.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []);
  const slot = await resolveWord(words, whole);
  if (terms.length < pieces.length) return slot;
  const alternatives = slot.corrected === undefined ? slot.alternatives : [];
  return {
    ...slot,
    corrected: undefined,
    alternatives: [...alternatives, { terms, weight: 0.8 }],
    entries: each.flatMap(({ entries }) => entries),
  };
}
