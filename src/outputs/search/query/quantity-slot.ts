import { lightWords, stopWords } from '../../../danish/words/stop-words.ts';
import { countToken, quantityToken } from '../terms/token.ts';
import type { Slot } from './plan.ts';
import type { QueryPiece } from './read-query.ts';
import { resolveWord } from './resolve.ts';
import type { Words } from './words/words.ts';

/** A small number that counts nothing is most often an age: `min søn på 15`. */
export function isBareNumber(piece: QueryPiece): boolean {
  if (typeof piece === 'string' || piece.isDate || !/^n\d{1,2}$/.test(piece.says[0] ?? '')) return false;
  const counted = piece.counted?.toLowerCase();
  return counted === undefined || stopWords.has(counted) || lightWords.has(counted);
}

/** What says it in words: `fjerdedel` in `en fjerdedel`. */
const lastOf = (written: string): string => written.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Understands a number, an amount or a date of a query. */
export async function quantitySlot(
  words: Words,
  { says, months = [], isDate, counted, written }: Exclude<QueryPiece, string>,
): Promise<Slot> {
  const [exact = '', ...others] = says;
  const isYear = isDate && /^n\d{4}$/.test(exact);
  const unit = counted === undefined ? undefined : (words.of(counted.toLowerCase())[0]?.word ?? counted.toLowerCase());
  const asWord = /^\d/.test(written) || isDate ? [] : (await resolveWord(words, lastOf(written))).alternatives;
  return {
    typed: written,
    alternatives: [
      ...(unit === undefined ? [] : [{ terms: [{ token: countToken(exact, unit) }], weight: 1 }]),
      { terms: [{ token: quantityToken(exact) }], weight: unit === undefined ? 1 : 0.5 },
      ...(isYear ? others.map((said) => ({ terms: [{ token: quantityToken(said) }], weight: 0.9 })) : []),
      ...(exact.startsWith('p')
        ? others.map((said) => ({ terms: [{ token: quantityToken(said) }], weight: said.startsWith('p') ? 0.9 : 0.3 }))
        : []),
      ...months.map((said) => ({ terms: [{ token: quantityToken(said) }], weight: 0.7 })),
      ...asWord.map(({ terms, weight }) => ({ terms, weight: weight * 0.8 })),
    ],
    isLight: false,
    wantsNewest: isDate,
    corrected: undefined,
    entries: [],
    concepts: [],
  };
}
