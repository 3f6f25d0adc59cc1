const nths = 'anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tyvende';
const parts = 'halv|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tyvende';

/** How many parts a word names: `tredje` of `tredjedel` is 3. */
const numberOf: Readonly<Record<string, number>> = {
  halv: 2,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
  tyvende: 20,
};

/** Shares in words, with the number words before them as digits: `hver fjerde`, `to tredjedele`, `6 ud af 10`. */
export const shareInWords = [
  `hver[t]?\\s+(?<nth>${nths})`,
  `(?:(?<count>\\d+)\\s+|en\\s+)?(?<part>${parts})del(?:e|en|ene)?s?`,
  `(?<some>\\d+)\\s+ud\\s+af\\s+(?<all>\\d+)`,
] as const;

/**
 * The share that a match of `shareInWords` names, in whole percent: rounded, and as it would be cut off.
 * @returns nothing where it is none: 10 out of 6
 */
export function percentOf({ nth, count, part, some, all }: Record<string, string | undefined>): number[] {
  const [over, under] = some
    ? [Number(some), Number(all)]
    : [Number(count ?? 1), numberOf[(nth ?? part ?? '').toLowerCase()] ?? 0];
  const share = (100 * over) / under;
  return share > 0 && share <= 100 ? [...new Set([Math.round(share), Math.floor(share)])] : [];
}
