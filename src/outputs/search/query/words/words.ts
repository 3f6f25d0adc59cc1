import { endings } from '../../../../danish/words/endings.ts';
import { joinedSpelling } from '../../../../danish/spelling/spelling.ts';
import { firstSound, secondSound } from '../../files/shards.ts';
import type { VocabularyEntry } from '../../files/vocabulary-file.ts';
import { byCost, guessesIn, type Guess } from './guess.ts';
import { remembered, type PromiseCache } from '../../files/remembered.ts';
import { readRealWords, realWordFile, realWordKey } from '../../files/real-words.ts';
import { Shard } from './shard.ts';

/** Shorter words make a compound of anything. */
const shortestPart = 4;

/** The vocabulary of the archive. A file is fetched when a query's word may be in it. */
export class Words {
  readonly #fetch: (name: string) => Promise<string | undefined>;
  readonly #shards = new Map<string, Shard>();
  readonly #right = new Map<string, (key: string) => boolean>();
  readonly #fetching: PromiseCache<void> = new Map();

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
  of(form: string): readonly VocabularyEntry[] {
    const spelled = joinedSpelling(form);
    const own = (entry: VocabularyEntry) => (joinedSpelling(entry.word) === spelled ? 0 : 1);
    return [...new Set(this.#shardOf(form)?.of(form))].sort((a, b) => own(a) - own(b));
  }

  /** What a form may stand for in a phrase: every word that has it, or else those that are spelled alike; itself last. */
  inPhrase(form: string): readonly string[] {
    const known = [...this.of(form), ...(this.#shardOf(form)?.ofPhrases(form) ?? [])];
    return [...new Set([...(known.length > 0 ? known : this.spelledAlike(form)).map(({ word }) => word), form])];
  }

  /** A phrase of the word list. */
  phrase(row: string): VocabularyEntry | undefined {
    const spelled = joinedSpelling(row);
    return this.#shardOf(row)
      ?.of(row)
      .find(({ word }) => joinedSpelling(word) === spelled);
  }

  /** The words that have an ending too few or too many for the form: it is inflected in a way that no text uses. */
  inflected(form: string): readonly VocabularyEntry[] {
    const spelled = joinedSpelling(form);
    for (const ending of endings) {
      if (!spelled.endsWith(ending)) continue;
      const stem = spelled.slice(0, -ending.length);
      if (stem.length < 3) continue;
      for (const word of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]) {
        const found = this.of(word).filter((entry) => joinedSpelling(entry.word) === word);
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** The words that are the same on a keyboard without æ, ø and å. */
  spelledAlike(form: string): readonly VocabularyEntry[] {
    return [...new Set(this.#shardOf(form)?.byKeyboard(form) ?? [])];
  }

  soundingAlike(form: string): readonly VocabularyEntry[] {
    return [...new Set(this.#shardOf(form)?.bySound(form) ?? [])];
  }

  /** The words, and not phrases, that begin with what was typed, those of most pages first. */
  beginningWith(typed: string, most: number): readonly VocabularyEntry[] {
    const start = joinedSpelling(typed);
    return (this.#shardOf(typed)?.entries ?? [])
      .filter(({ word }) => word.length > typed.length && !word.includes(' ') && joinedSpelling(word).startsWith(start))
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
    return all.sort(byCost);
  }

  /** Whether a word is right, although no page may hold it: it is Danish, a place or a name. */
  async isRight(form: string): Promise<boolean> {
    const key = realWordKey(form);
    const name = realWordFile(key);
    await this.#openRight(name);
    return this.#isIn(name, key) || (key.endsWith('s') && this.#isIn(name, key.slice(0, -1)));
  }

  /** Whether a word is made of two that are right, with or without a joint: then it may be right as well. */
  async isCompound(form: string): Promise<boolean> {
    const key = realWordKey(form);
    const name = realWordFile(key);
    await this.#openRight(name);
    for (let at = key.length - shortestPart; at >= shortestPart; at--) {
      const start = key.slice(0, at);
      const isWord =
        this.#isIn(name, start) || (at > shortestPart && /[se]$/.test(start) && this.#isIn(name, start.slice(0, -1)));
      if (isWord && (await this.isRight(key.slice(at)))) return true;
    }
    return false;
  }

  #isIn(name: string, key: string): boolean {
    return this.#right.get(name)?.(key) ?? false;
  }

  #openRight(name: string): Promise<void> {
    return remembered(this.#fetching, name, async () => {
      this.#right.set(name, readRealWords((await this.#fetch(name)) ?? ''));
    });
  }

  #guess(typed: string, name: string): Guess[] {
    return guessesIn(this.#shards.get(name)?.entries ?? [], typed);
  }

  #shardOf(word: string): Shard | undefined {
    return this.#shards.get(`1-${firstSound(word)}.txt`);
  }

  #open(name: string): Promise<void> {
    return remembered(this.#fetching, name, async () => {
      const file = await this.#fetch(name);
      if (file !== undefined) this.#shards.set(name, new Shard(file));
    });
  }
}
