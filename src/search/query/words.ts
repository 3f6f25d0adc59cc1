import { typingDistance } from '../../danish/distance.ts';
import { soundOf } from '../../danish/sound.ts';
import { keyboardSpelling, plainSpelling } from '../../danish/spelling.ts';
import { firstSound, secondSound } from '../shards.ts';
import { formsBy } from '../terms/pattern.ts';
import { readVocabulary, type Entry } from '../terms/vocabulary-file.ts';

/** A word of the vocabulary that a query's word may have been meant for. */
export interface Guess {
  entry: Entry;
  /** How far it is from what was typed: 0 sounds alike, each slip of the finger costs 1 or more. */
  cost: number;
}

const leads = ({ weight, concepts }: Entry): boolean => weight > 0 || concepts.length > 0;

/** One file of the vocabulary, opened. */
class Shard {
  readonly entries: readonly Entry[];
  readonly byForm = new Map<string, Entry[]>();
  /** Words that lead nowhere by themselves. */
  readonly inPhrases = new Map<string, Entry[]>();
  readonly #byKeyboard = new Map<string, Entry[]>();
  readonly #bySound = new Map<string, Entry[]>();

  constructor(file: string) {
    const all = readVocabulary(file);
    this.entries = all.filter(leads);
    for (const entry of all)
      for (const form of [entry.word, ...formsBy(entry.word, entry.pattern)])
        list(leads(entry) ? this.byForm : this.inPhrases, plain(form), entry);
  }

  byKeyboard(form: string): readonly Entry[] {
    return this.#lookUp(this.#byKeyboard, keyboardSpelling, form);
  }

  bySound(form: string): readonly Entry[] {
    return this.#lookUp(this.#bySound, soundOf, form);
  }

  #lookUp(index: Map<string, Entry[]>, spell: (word: string) => string, form: string): readonly Entry[] {
    if (index.size === 0)
      for (const [known, entries] of this.byForm) for (const entry of entries) list(index, spell(known), entry);
    return index.get(spell(form)) ?? [];
  }
}

/** The vocabulary of the archive. A file is fetched when a query's word may be in it. */
export class Words {
  readonly #fetch: (name: string) => Promise<string | undefined>;
  readonly #shards = new Map<string, Shard>();
  readonly #fetching = new Map<string, Promise<void>>();

  /** @param fetch gives a file of the vocabulary by its name, undefined when there is none of that name */
  constructor(fetch: (name: string) => Promise<string | undefined>) {
    this.#fetch = fetch;
  }

  /** Fetches what is needed to look words up. */
  async prepare(words: Iterable<string>): Promise<void> {
    await Promise.all(
      [...new Set([...words].map((word) => `1-${firstSound(word)}.txt`))].map((name) => this.#open(name)),
    );
  }

  /** The words that have a form, the form itself first. */
  of(form: string): readonly Entry[] {
    const spelled = plain(form);
    const own = (entry: Entry) => (plain(entry.word) === spelled ? 0 : 1);
    return [...new Set(formIn(this.#shardOf(form)?.byForm, form))].sort((a, b) => own(a) - own(b));
  }

  /** What a form may stand for in a phrase: every word that has it, or else those that are spelled alike; itself last. */
  inPhrase(form: string): readonly string[] {
    const known = [...this.of(form), ...formIn(this.#shardOf(form)?.inPhrases, form)];
    return [...new Set([...(known.length > 0 ? known : this.spelledAlike(form)).map(({ word }) => word), form])];
  }

  /** A phrase of the word list. */
  phrase(row: string): Entry | undefined {
    return this.#shardOf(row)
      ?.byForm.get(plain(row))
      ?.find(({ word }) => plain(word) === plain(row));
  }

  /** The words that have an ending too few or too many for the form: it is inflected in a way that no text uses. */
  inflected(form: string): readonly Entry[] {
    const spelled = plain(form);
    for (const ending of endings) {
      if (!spelled.endsWith(ending)) continue;
      const stem = spelled.slice(0, -ending.length);
      if (stem.length < 3) continue;
      for (const word of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]) {
        const found = this.of(word).filter((entry) => plain(entry.word) === word);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** The words that are the same on a keyboard without æ, ø and å. */
  spelledAlike(form: string): readonly Entry[] {
    return [...new Set(this.#shardOf(form)?.byKeyboard(form) ?? [])];
  }

  soundingAlike(form: string): readonly Entry[] {
    return [...new Set(this.#shardOf(form)?.bySound(form) ?? [])];
  }

  /** The words that begin with what was typed, those of most pages first. */
  beginningWith(typed: string, most: number): readonly Entry[] {
    const start = plain(typed);
    return (this.#shardOf(typed)?.entries ?? [])
      .filter(({ word }) => word.length > typed.length && plain(word).startsWith(start))
      .sort((a, b) => b.weight - a.weight || a.word.length - b.word.length)
      .slice(0, most);
  }

  /** The words that a mistyped word may have been meant for, nearest first. */
  async near(typed: string): Promise<Guess[]> {
    const first = this.#guess(typed, `1-${firstSound(typed)}.txt`);
    if ((first[0]?.cost ?? 9) <= 1) return first;
    // The first letter may be wrong, missing, or one too many.
    const sounds = new Set([secondSound(typed), firstSound(typed)]);
    const names = [...[...sounds].map((sound) => `2-${sound}.txt`), `1-${firstSound(typed.slice(1))}.txt`];
    await Promise.all(names.map((name) => this.#open(name)));
    const all = [...first, ...names.flatMap((name) => this.#guess(typed, name))];
    return all.sort((a, b) => a.cost - b.cost || b.entry.weight - a.entry.weight);
  }

  #guess(typed: string, name: string): Guess[] {
    const word = keyboardSpelling(typed);
    const sound = soundOf(typed);
    const limit = mostSlips(word.length);
    if (limit === 0) return [];
    const variants = [
      word,
      ...endings.filter((end) => word.length > 6 && word.endsWith(end)).map((end) => word.slice(0, -end.length)),
    ];
    const guesses: Guess[] = [];
    for (const entry of this.#shards.get(name)?.entries ?? []) {
      if (entry.word.includes(' ')) continue;
      const known = keyboardSpelling(entry.word);
      let cost = Infinity;
      variants.forEach((variant, index) => {
        const distance = typingDistance(
          variant,
          known,
          index === 0 ? limit : Math.min(limit, mostSlips(variant.length)),
        );
        if (distance <= limit) cost = Math.min(cost, distance + (index === 0 ? 0 : 0.25));
      });
      if (sound.length > 4 && Math.abs(known.length - word.length) <= 4) {
        const heard = typingDistance(sound, soundOf(known), 1);
        if (heard <= 1) cost = Math.min(cost, 0.4 + heard);
      }
      if (cost === Infinity) continue;
      guesses.push({ entry, cost: cost + (known[0] === word[0] ? 0 : 0.4) });
    }
    return guesses.sort((a, b) => a.cost - b.cost || b.entry.weight - a.entry.weight);
  }

  #shardOf(word: string): Shard | undefined {
    return this.#shards.get(`1-${firstSound(word)}.txt`);
  }

  #open(name: string): Promise<void> {
    const known = this.#fetching.get(name);
    if (known) return known;
    const fetching = this.#fetch(name).then((file) => {
      if (file !== undefined) this.#shards.set(name, new Shard(file));
    });
    this.#fetching.set(name, fetching);
    // What could not be fetched is fetched anew the next time.
    fetching.catch(() => this.#fetching.delete(name));
    return fetching;
  }
}

/** How many slips a word of so many letters may have and still be known. */
const mostSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 9 ? 2 : 3);

const endings = ['ernes', 'erne', 'enes', 'ene', 'ens', 'ets', 'ers', 'er', 'en', 'et', 'es', 'e', 's', 'n', 't', 'r'];

const plain = (form: string): string => plainSpelling(form).replaceAll('-', '');

/** The words that have a form, or the form of which it is the genitive. */
function formIn(words: ReadonlyMap<string, readonly Entry[]> | undefined, form: string): readonly Entry[] {
  const spelled = plain(form);
  return words?.get(spelled) ?? (spelled.endsWith('s') ? words?.get(spelled.slice(0, -1)) : undefined) ?? [];
}

function list<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (!known) lists.set(key, [item]);
  else if (!known.includes(item)) known.push(item);
}
