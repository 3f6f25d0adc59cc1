/** One way to inflect: words with `flag` that end as `when` says lose `strip` and get `add`. */
export interface Suffix {
  flag: string;
  strip: string;
  add: string;
  when: RegExp;
  /** It makes a comparative or a superlative: stærkere, stærkest. */
  isComparative: boolean;
}

interface AffixRule extends Suffix {
  condition: string;
  continued: readonly string[];
}

const comparativeFlags = ['23', '38'];
/** Flags of the dictionary that say how a word stands in compounds, not how it is inflected. */
const compoundFlags = new Set(['29', '30', '31', '32', '33', '34', '35', '36', '37', '39', '89', '90']);

/**
 * Reads the ways to inflect from a Hunspell affix file. A suffix that takes further suffixes (job, jobb-et) is written
 * out with each of them.
 */
export function readSuffixes(affixes: string): Suffix[] {
  const written = [...affixes.matchAll(/^SFX (\d+) (\S+) ([^\s/]+)(?:\/([\d,]+))? (\S+)/gm)].flatMap(
    ([, flag = '', strip = '', add = '', continued = '', condition = '']): AffixRule[] =>
      compoundFlags.has(flag) && flag !== '34' ? [] : [parse(flag, strip, add, continued, condition)],
  );
  const byFlag = Map.groupBy(written, ({ flag }) => flag);
  return written.flatMap((first) => [
    ...(first.continued.includes('8') ? [] : [first]),
    ...first.continued.flatMap((flag) => byFlag.get(flag) ?? []).flatMap((second) => combine(first, second)),
  ]);
}

function parse(flag: string, strip: string, add: string, continued: string, condition: string): AffixRule {
  return {
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    when: new RegExp(`${condition}$`, 'u'),
    isComparative: comparativeFlags.includes(flag),
    condition,
    continued: continued.split(',').filter((flag) => flag === '8' || (flag !== '' && !compoundFlags.has(flag))),
  };
}

/** The second suffix added to the first, where the first leaves an ending that the second takes. */
function combine(first: AffixRule, second: AffixRule): Suffix[] {
  const ending = first.condition === '.' ? first.add : `${first.condition.at(-1) ?? ''}${first.add}`;
  if (second.strip !== '' || !second.when.test(`xx${ending}`)) return [];
  const isComparative = first.isComparative || second.isComparative;
  return [{ flag: first.flag, strip: first.strip, add: first.add + second.add, when: first.when, isComparative }];
}
