import hyphen from 'hyphen/da/index.js';

const softHyphen = '\u00AD';
const longWord = /\p{L}{12,}/gu;
const leastPart = 4;

/**
 * Marks where long Danish words may be broken, for headlines on narrow screens: at the joints with a linking s
 * (virksomheds-praktik), else at the syllable nearest the middle. A reader stumbles over any other break.
 * @returns the text with soft hyphens (U+00AD) in words of twelve letters or more; all else is left as it is
 */
export function hyphenate(text: string): string {
  return text.replace(longWord, (word) => {
    const breaks = breaksIn(word);
    const joints = apart(breaks.filter((at) => word[at - 1] === 's'));
    const chosen =
      joints.length > 0 ? joints : breaks.sort((a, b) => fromMiddle(word, a) - fromMiddle(word, b)).slice(0, 1);
    return [0, ...chosen].map((at, index) => word.slice(at, chosen[index])).join(softHyphen);
  });
}

/** Where syllables meet, with at least four letters on each side. */
function breaksIn(word: string): number[] {
  let at = 0;
  return hyphen
    .hyphenateSync(word)
    .split(softHyphen)
    .map((syllable) => (at += syllable.length))
    .filter((at) => at >= leastPart && word.length - at >= leastPart);
}

/** Leaves out what is too near the break before it. */
function apart(breaks: number[]): number[] {
  return breaks.reduce<number[]>((kept, at) => (at - (kept.at(-1) ?? 0) >= leastPart ? [...kept, at] : kept), []);
}

function fromMiddle(word: string, at: number): number {
  return Math.abs(word.length / 2 - at);
}
