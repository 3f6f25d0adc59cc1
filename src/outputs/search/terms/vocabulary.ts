import type { Lexicon } from '../../../danish/words/lexicon.ts';
import { firstSound, secondSound } from '../files/shards.ts';
import type { Concepts } from './concepts.ts';
import { patternOf } from '../files/pattern.ts';
import type { WordReadings } from './words/readings.ts';
import { conceptName } from '../../../content-types/search-words/search-words.ts';
import { writeVocabulary, type VocabularyEntry } from '../files/vocabulary-file.ts';

/** Endings of words that the dictionary does not hold. */
const guessed = { afterE: ['n', 'r', 'rne', 't', 'd'], else: ['en', 'et', 'er', 'erne', 'e', 'ene', 't'] };

/** Gathers the words that lead to pages, with all that the search page needs to recognise them in a query. */
export class Vocabulary {
  readonly #pages = new Map<string, { count: number; last: number }>();
  readonly #lexicon: Lexicon;
  readonly #readings: WordReadings;
  #page = 0;

  constructor(lexicon: Lexicon, readings: WordReadings) {
    this.#lexicon = lexicon;
    this.#readings = readings;
  }

  /** What is added from here on is on another page. */
  turnPage(): void {
    this.#page++;
  }

  /** Notes that a word leads to the page. */
  add(word: string): void {
    const known = this.#pages.get(word);
    if (!known) this.#pages.set(word, { count: 1, last: this.#page });
    else if (known.last !== this.#page) {
      known.count++;
      known.last = this.#page;
    }
  }

  /** The entries, with the concepts that words lead to. */
  entries(concepts: Concepts): VocabularyEntry[] {
    const leads = conceptsOfWords(concepts);
    // The words of phrases are known in all their forms, also those that no page holds.
    const inPhrases = [...leads.keys()].flatMap((row) => row.split(' '));
    const words = new Set([...this.#pages.keys(), ...leads.keys(), ...inPhrases]);
    return [...words].sort().map((word) => ({
      word,
      pattern: word.includes(' ') ? [] : patternOf(word, this.#formsOf(word)),
      weight: Math.min(9, Math.ceil(Math.log2(1 + (this.#pages.get(word)?.count ?? 0)))),
      isName: this.#readings.of(word).isName,
      concepts: leads.get(word) ?? [],
    }));
  }

  #formsOf(word: string): readonly string[] {
    const listed = this.#lexicon.formsOf(word);
    if (listed.length > 1) return listed;
    const reading = this.#readings.of(word);
    if (reading.isName || !/^[\p{L}\d]{3,}$/u.test(word)) return [];
    const last = this.#readings.lastOf(word);
    if (last) return this.#lexicon.formsOf(last.word).map((form) => word.slice(0, last.from) + form);
    if (this.#lexicon.wordsOf(word).length > 0) return [];
    return (word.endsWith('e') ? guessed.afterE : guessed.else).map((ending) => word + ending);
  }
}

/** For every word and phrase of the word list, the concepts that it leads to. */
function conceptsOfWords(concepts: Concepts): Map<string, string[]> {
  const leads = new Map<string, string[]>();
  // A name that no page holds is nobody's business: it may belong to a release that is not out yet.
  for (const concept of concepts.all.filter((each) => concepts.isFound(each)))
    for (const words of [...concept.words, ...concept.leads].flatMap((written) => concepts.askedAs(written))) {
      leads.set(words, [...new Set([...(leads.get(words) ?? []), conceptName(concept)])]);
    }
  leads.delete('');
  return leads;
}

/** The vocabulary's files by name: each word by its first sound, and once more by its second. */
export function vocabularyFiles(entries: readonly VocabularyEntry[]): Map<string, string> {
  const files = new Map<string, string>();
  const write = (set: string, soundOf: (word: string) => string) => {
    for (const [sound, those] of Map.groupBy(entries, ({ word }) => soundOf(word)))
      files.set(`${set}-${sound}.txt`, writeVocabulary(those));
  };
  write('1', firstSound);
  write('2', secondSound);
  return files;
}
