import { ordinalOfWord } from './number-words.ts';

const parts = 'tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tyvende';

/** Shares in words, with the number words before them as digits: `hver fjerde`, `to tredjedele`, `6 ud af 10`. */
export const shareInWords = [
  `hvert?\\s+(?<nth>anden|andet|${parts})`,
  `(?:(?<count>\\d+)\\s+|en\\s+)?(?<part>halv|${parts})del(?:e|en|ene)?s?`,
  `(?<some>\\d+)\\s+ud\\s+af\\s+(?<all>\\d+)`,
] as const;

/**
 * The share that a match of `shareInWords` names, in whole percent: rounded, and as it would be cut off.
 * @returns nothing where it is none: 10 out of 6
 */
export function percentOf({ nth, count, part, some, all }: Record<string, string | undefined>): number[] {
  const [over, under] = some
    ? [Number(some), Number(all)]
    : [Number(count ?? 1), partsIn((nth ?? part ?? '').toLowerCase())];
  const share = (100 * over) / under;
  return share > 0 && share <= 100 ? [...new Set([Math.round(share), Math.floor(share)])] : [];
}

/** How many parts a word names: `tredje` of `tredjedel` is 3. */
const partsIn = (word: string): number => (/^(?:halv|andet)$/.test(word) ? 2 : (ordinalOfWord(word) ?? 0));
