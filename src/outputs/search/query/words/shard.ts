import { soundOf } from '../../../../danish/spelling/sound.ts';
import { joinedSpelling, keyboardSpelling } from '../../../../danish/spelling/spelling.ts';
import { formsBy } from '../../files/pattern.ts';
import { readVocabulary, type VocabularyEntry } from '../../files/vocabulary-file.ts';

/** One file of the vocabulary, opened. */
export class Shard {
  /** Those that lead somewhere by themselves. */
  readonly entries: readonly VocabularyEntry[];
  readonly #byForm = new Map<string, VocabularyEntry[]>();
  /** Words that lead nowhere by themselves. */
  readonly #inPhrases = new Map<string, VocabularyEntry[]>();
  readonly #byKeyboard = new Map<string, VocabularyEntry[]>();
  readonly #bySound = new Map<string, VocabularyEntry[]>();

  constructor(file: string) {
    const all = readVocabulary(file);
    this.entries = all.filter(leads);
    for (const entry of all)
      for (const form of [entry.word, ...formsBy(entry.word, entry.pattern)])
        list(leads(entry) ? this.#byForm : this.#inPhrases, joinedSpelling(form), entry);
  }

  /** The words that have a form, or the form of which it is the genitive. */
  of(form: string): readonly VocabularyEntry[] {
    return formIn(this.#byForm, form);
  }

  /** Of those that lead nowhere by themselves, the words that have a form. */
  ofPhrases(form: string): readonly VocabularyEntry[] {
    return formIn(this.#inPhrases, form);
  }

  /** The words of which a form is the same on a keyboard without æ, ø and å. */
  byKeyboard(form: string): readonly VocabularyEntry[] {
    return this.#lookUp(this.#byKeyboard, keyboardSpelling, form);
  }

  /** The words of which a form sounds the same. */
  bySound(form: string): readonly VocabularyEntry[] {
    return this.#lookUp(this.#bySound, soundOf, form);
  }

  #lookUp(
    index: Map<string, VocabularyEntry[]>,
    spell: (word: string) => string,
    form: string,
  ): readonly VocabularyEntry[] {
    if (index.size === 0)
      for (const [known, entries] of this.#byForm) for (const entry of entries) list(index, spell(known), entry);
    return index.get(spell(form)) ?? [];
  }
}

const leads = ({ weight, concepts }: VocabularyEntry): boolean => weight > 0 || concepts.length > 0;

function formIn(words: ReadonlyMap<string, readonly VocabularyEntry[]>, form: string): readonly VocabularyEntry[] {
  const spelled = joinedSpelling(form);
  return words.get(spelled) ?? (spelled.endsWith('s') ? words.get(spelled.slice(0, -1)) : undefined) ?? [];
}

function list<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [item]);
  else if (!known.includes(item)) known.push(item);
}
