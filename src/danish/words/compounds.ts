import type { Joint, Lexicon } from './lexicon.ts';
import { barredLast, beginnings, bound, listedShort, misleading } from './parts-of-words.ts';

/** One word inside another: as it stands, without its joint, and the word that it is a form of. */
export interface WordPart {
  stands: string;
  word: string;
  /** Where it begins and ends in the whole; the joint is outside. */
  from: number;
  to: number;
}

/** A compound taken apart. */
export interface Split {
  parts: readonly WordPart[];
  /** The dearer, the more doubtful. */
  cost: number;
  /** Another way to take it apart that is nearly as likely. */
  rival: readonly WordPart[] | undefined;
}

/** What is known of the words besides the dictionary. */
export interface SplittingHints {
  /** Whether the texts hold it as a word of its own. */
  isOwnWord(form: string): boolean;
  /** Whether staff have said that it is never to be split. */
  isWhole(form: string): boolean;
}

interface Cut {
  parts: WordPart[];
  cost: number;
}

const shortest = 6;
/** How much dearer another way may be and still be worth telling of. */
const near = 0.3;

/** Takes Danish compounds apart: `sygedagpengemodtagere` into syge, dagpenge, modtager and what these hold in turn. */
export class Splitter {
  readonly #lexicon: Lexicon;
  readonly #around: SplittingHints;
  readonly #known = new Map<string, Split | undefined>();

  constructor(lexicon: Lexicon, around: SplittingHints) {
    this.#lexicon = lexicon;
    this.#around = around;
  }

  /** The smallest parts of a form in small letters, in order. Undefined for a word that is no compound. */
  split(form: string): Split | undefined {
    if (!this.#known.has(form)) {
      this.#known.set(form, undefined);
      this.#known.set(form, this.#takeApart(form));
    }
    return this.#known.get(form);
  }

  #takeApart(form: string): Split | undefined {
    if (form.length < shortest || !/^\p{L}+$/u.test(form) || this.#isWhole(form)) return undefined;
    const words = this.#lexicon.wordsOf(form);
    if (words.some((word) => this.#lexicon.isAction(word))) return undefined;
    // A listed word is taken apart in its own form, so that an ending is never taken for a word: tjeneste, tjene-sten.
    const listed = words.find((word) => form.startsWith(word.slice(0, -2)));
    const whole = listed ?? form;
    const [best, ...others] = this.#cuts(whole, listed !== undefined).sort((a, b) => a.cost - b.cost);
    if (!best || (listed !== undefined && !isPlain(best))) return undefined;
    const rivals = others.filter(({ cost }) => cost <= best.cost + near).map((cut) => this.#refine(cut.parts));
    const parts = this.#refine(best.parts);
    return {
      parts: parts.map((part) => (part.to < whole.length ? part : inflectedLike(part, form))),
      cost: best.cost,
      rival: rivals.find((other) => !isWithin(other, parts) && !isWithin(parts, other)),
    };
  }

  #isWhole(form: string): boolean {
    const forms = [form, ...this.#lexicon.wordsOf(form)];
    return forms.some((word) => misleading.has(word) || this.#around.isWhole(word));
  }

  /** Every way to cut once; what comes after may be a compound that no list holds. */
  #cuts(form: string, isListed: boolean): Cut[] {
    const cuts: Cut[] = [];
    for (let at = 2; at <= form.length - 2; at++) {
      const first = this.#first(form.slice(0, at), isListed);
      if (!first) continue;
      const rest = form.slice(at);
      const last = this.#last(rest);
      if (last) cuts.push(joined(first, [{ ...last, from: 0, to: rest.length }], last.cost, at));
      else if (!isListed) {
        const more = this.split(rest);
        if (more) cuts.push(joined(first, more.parts, more.cost, at));
      }
    }
    return cuts;
  }

  /** The word that a beginning is, with its joint. What the dictionary lets stand so is cheapest. */
  #first(beginning: string, isListed: boolean): { stands: string; word: string; cost: number } | undefined {
    const known = beginnings.get(beginning);
    if (known !== undefined) return { stands: beginning.slice(0, known.length), word: known, cost: 1 };
    const ways = (['', 's', 'e'] as const).flatMap((joint) => {
      if (!beginning.endsWith(joint)) return [];
      const stands = beginning.slice(0, beginning.length - joint.length);
      const cost = this.#costOfFirst(stands, joint, isListed);
      return cost === undefined ? [] : [{ stands, word: this.#wordOf(stands), cost }];
    });
    return ways.sort((a, b) => a.cost - b.cost)[0];
  }

  #costOfFirst(word: string, joint: Joint, isListed: boolean): number | undefined {
    if (bound.has(word) || (word.length < 3 && !listedShort.has(word))) return undefined;
    const shortness = word.length < 4 ? 0.3 : Math.max(0, 7 - word.length) * 0.02;
    if (this.#lexicon.jointsOf(word).includes(joint)) return 1 + shortness;
    if (isListed || word.length < 4) return undefined;
    // The plural may stand first as well: kokkeskole, studenterjob.
    const isKnown =
      this.#lexicon.isThingOrQuality(word) ||
      (/er?$/.test(word) && this.#lexicon.wordsOf(word).some((each) => this.#lexicon.isThingOrQuality(each)));
    if (this.#around.isOwnWord(word) && (isKnown || word.length >= 5)) return 1.3 + shortness;
    return isKnown && word.length >= 5 ? 1.4 + shortness : undefined;
  }

  #last(end: string): { stands: string; word: string; cost: number } | undefined {
    const words = this.#lexicon.wordsOf(end);
    const word = words.find((each) => this.#lexicon.isThingOrQuality(each));
    if (word !== undefined && barredLast.has(word)) return undefined;
    if (word !== undefined && (word.length >= 3 || listedShort.has(word)))
      return { stands: end, word, cost: 1 + (word.length < 4 ? 0.2 : Math.max(0, 6 - word.length) * 0.02) };
    const action = words.find((each) => this.#lexicon.isAction(each));
    if (action !== undefined && end.length >= 6 && /(?:ende|et|te|ede)s?$/.test(end))
      return { stands: end, word: action, cost: 1.3 };
    return end.length >= 5 && this.#around.isOwnWord(end) ? { stands: end, word: end, cost: 1.3 } : undefined;
  }

  #wordOf(form: string): string {
    const words = this.#lexicon.wordsOf(form);
    return words.find((word) => this.#lexicon.isThingOrQuality(word)) ?? words[0] ?? form;
  }

  #refine(parts: readonly WordPart[]): WordPart[] {
    return parts.flatMap((part) => {
      const inner = this.split(part.stands);
      return inner
        ? inner.parts.map((each) => ({ ...each, from: each.from + part.from, to: each.to + part.from }))
        : part;
    });
  }
}

/**
 * Whether the cut of a word that the dictionary holds says what the word is made of: jobcenter, and sagsbehandler, but
 * not form-and.
 */
function isPlain({ parts, cost }: Cut): boolean {
  const isLong = ({ word }: WordPart, least: number) => word.length >= least || listedShort.has(word);
  const [last] = parts.slice(-1);
  const [first] = parts;
  return cost <= 2.4 && !!first && !!last && (isLong(last, 4) ? isLong(first, 4) || isLong(last, 5) : isLong(first, 8));
}

/** The last part of a word, as it stands at the end of one of the word's forms. */
const inflectedLike = (part: WordPart, form: string): WordPart => ({
  ...part,
  stands: form.slice(part.from),
  to: form.length,
});

function joined(
  first: { stands: string; word: string; cost: number },
  rest: readonly WordPart[],
  cost: number,
  at: number,
): Cut {
  const moved = rest.map((part) => ({ stands: part.stands, word: part.word, from: part.from + at, to: part.to + at }));
  const head = { stands: first.stands, word: first.word, from: 0, to: first.stands.length };
  return { parts: [head, ...moved], cost: first.cost + cost };
}

/** Whether all of some parts are among others, so that they tell nothing new. */
const isWithin = (some: readonly WordPart[], others: readonly WordPart[]): boolean =>
  some.every(({ word }) => others.some((other) => other.word === word));
