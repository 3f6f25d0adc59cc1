import { stopWords, withoutFillers } from '../../../danish/words/stop-words.ts';
import { bare, wordsIn } from '../words-in.ts';
import type { WordReadings } from './words/readings.ts';
import { conceptName, type Concept, type SearchWords } from '../../../content-types/search-words/search-words.ts';

interface Phrase {
  words: readonly string[];
  written: string;
  concept: Concept;
}

/** A concept that a text speaks of in several words. */
export interface Spoken {
  name: string;
  /** Whether the text only hints at it: it says what readers may search with for it. */
  isHint: boolean;
}

/** Shorter phrases of what readers search with are too common to hint at anything: `på landet`. */
const shortestHint = 2;

/** The concepts of the word list, looked up by the words of a text. */
export class Concepts {
  readonly all: readonly Concept[];
  /** By word. */
  readonly #ofWord = new Map<string, string[]>();
  /** By the first word of each. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #found = new Set<string>();
  readonly #hints = new Map<Concept, Set<string>>();
  readonly #readings: WordReadings;

  constructor(readings: WordReadings, { concepts, names }: SearchWords) {
    this.#readings = readings;
    this.all = [...concepts, ...names.map((words) => ({ words, leads: [] }))];
    for (const concept of this.all) {
      for (const written of concept.words) this.#add(written, concept);
      for (const written of concept.leads.filter(maySpeak)) this.#add(written, concept);
    }
  }

  /** The concepts that a word, or a word inside another, stands for. */
  ofWord(word: string): readonly string[] {
    const names = this.#ofWord.get(word) ?? [];
    for (const name of names) this.#found.add(name);
    return names;
  }

  /** Whether any text was about a concept. */
  isFound(concept: Concept): boolean {
    return this.#found.has(conceptName(concept));
  }

  /** Whether any phrase begins with one of the words. */
  beginsPhrase(words: readonly string[]): boolean {
    return words.some((word) => this.#phrases.has(word));
  }

  /** The concepts whose phrase begins a row of readings. */
  ofPhrase(rows: readonly (readonly string[])[]): Spoken[] {
    const phrases = (rows[0] ?? []).flatMap((word) => this.#phrases.get(word) ?? []);
    return phrases
      .filter(({ words }) => words.every((word, index) => rows[index]?.includes(word)))
      .map(({ written, concept }) => {
        const name = conceptName(concept);
        this.#found.add(name);
        const isHint = !concept.words.includes(written);
        if (isHint) this.#hints.set(concept, (this.#hints.get(concept) ?? new Set()).add(written));
        return { name, isHint };
      });
  }

  /** What was found in a text that only hints at a concept. */
  hintsAt(concept: Concept): readonly string[] {
    return [...(this.#hints.get(concept) ?? [])].sort();
  }

  /** The words of a phrase as they are looked up in a text: `nedsat funktionsevne`. */
  #wordsOf(written: string): string[] {
    return wordsIn(written).map(({ word }) => this.#readings.of(bare(word)).word);
  }

  /** The word, or the rows of words, that a reader's words are compared with: `fået job` as `få job`. */
  askedAs(written: string): string[] {
    const forms = wordsIn(written).map(({ word }) => bare(word));
    if (forms.length === 1) return forms.map((form) => this.#readings.of(form).word);
    return withoutFillers(forms)
      .map((form) => this.#readings.meantBy(form))
      .reduce((rows, words) => rows.flatMap((row) => words.map((word) => `${row} ${word}`)), [''])
      .map((row) => row.trim());
  }

  #add(written: string, concept: Concept): void {
    const words = this.#wordsOf(written);
    const [first] = words;
    if (first === undefined) return;
    if (words.length > 1) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { words, written, concept }]);
    else this.#ofWord.set(first, [...(this.#ofWord.get(first) ?? []), conceptName(concept)]);
  }
}

/** Whether what readers search with says enough in a text to hint at what they mean. */
const maySpeak = (lead: string): boolean =>
  wordsIn(lead).filter(({ word }) => !stopWords.has(bare(word))).length >= shortestHint;
