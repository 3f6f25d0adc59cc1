import { stopWords } from '../../../danish/words/stop-words.ts';
import type { Slot } from './plan.ts';
import { quantitySlot } from './quantity-slot.ts';
import type { QueryPiece } from './read-query.ts';
import { resolveWord } from './resolve.ts';
import type { Words } from './words/words.ts';

/**
 * Understands one piece of a query; small words ask for nothing.
 * @param isInside whether it stands in a sentence, with others after it
 */
export async function single(words: Words, piece: QueryPiece, isInside = false): Promise<Slot | undefined> {
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
