import { stemmer } from '@orama/stemmers/danish';

/** Words that Pagefind finds in a text by itself, and never in place of another: they need no term there. */
export interface PlainWords {
  has(word: string): boolean;
}

/** A form that stands in the texts. */
export interface OwnedForm {
  form: string;
  /** The word that it counts for where it stands; undefined for one that counts for none. */
  word: string | undefined;
}

/**
 * Pagefind takes the accents from a word and knows it by its stem. A word is plain when all its forms have one stem, and no form of
 * anything else has it: `ledig` is not, since `leder` and `ledelse` have the stem `led` as well.
 * @param forms every form of the texts, each once
 */
export function plainWordsOf(forms: Iterable<OwnedForm>): PlainWords {
  const wordsOf = new Map<string, Set<string | undefined>>();
  const stemsOf = new Map<string, Set<string>>();
  for (const { form, word } of forms) {
    const stem = stemOf(form);
    add(wordsOf, stem, word);
    if (word !== undefined) add(stemsOf, word, stem);
  }
  const isPlain = ([word, stems]: [string, ReadonlySet<string>]) => {
    const stem = stemOf(word);
    return /^\p{L}{2,}$/u.test(word) && stems.size === 1 && stems.has(stem) && wordsOf.get(stem)?.size === 1;
  };
  return new Set([...stemsOf].filter(isPlain).map(([word]) => word));
}

/** The stem by which Pagefind knows a form: of `cafe` for `café`, and that is another than the one of `cafeen`. */
const stemOf = (form: string): string => stemmer(form.normalize('NFD').replace(/\p{M}/gu, ''));

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
