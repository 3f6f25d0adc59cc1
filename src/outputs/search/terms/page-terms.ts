import { inYearOf, quantitiesIn } from '../../../danish/numbers/quantities.ts';
import { stopWords } from '../../../danish/words/stop-words.ts';
import { classAfter } from '../../../danish/words/word-class.ts';
import { bare, wordsIn } from '../words-in.ts';
import type { Concepts } from './concepts.ts';
import type { Level } from '../files/levels.ts';
import type { PageText } from './page-text.ts';
import type { WordReadings } from './words/readings.ts';
import { TermsOfPage, type Terms } from '../files/terms-of-page.ts';
import { conceptToken, countToken, formToken, quantityToken, wordToken } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsInFull } from './words/words-in-full.ts';

/** A phrase of the word list has at most so many words. */
const longestPhrase = 5;

/** What a form gives every page that it stands on. Worked out once for each form. */
interface FormTerms {
  /** The words that it may be a form of or holds. */
  words: readonly string[];
  /** The term that counts as high as the place where it stands. */
  own: string | undefined;
  /** The same where the word before it tells that it is a noun, or a verb. */
  ownAs?: Readonly<Record<'noun' | 'verb', string>>;
  /** Terms of words inside it. */
  parts: readonly string[];
  /** Terms of other readings. */
  others: readonly string[];
  concepts: readonly string[];
  /** Concepts of words inside another that stands for one itself. */
  innerConcepts: readonly string[];
  /** Whether a phrase of the word list begins with it. */
  beginsPhrase: boolean;
}

const isNumber = (form: string) => /^[\d-]+$/.test(form);

/** Finds what pages are found by, and tells the vocabulary of every word that leads to one. */
export class PageTerms {
  readonly #readings: WordReadings;
  readonly #concepts: Concepts;
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<string, FormTerms>();

  constructor(readings: WordReadings, concepts: Concepts, vocabulary: Vocabulary) {
    this.#readings = readings;
    this.#concepts = concepts;
    this.#vocabulary = vocabulary;
  }

  /** Everything that a page is found by. */
  of(page: PageText): Terms {
    const terms = new TermsOfPage();
    this.#vocabulary.turnPage();
    this.#read(terms, page.title, 'title', page.day);
    this.#read(terms, page.lead, 'lead', page.day);
    this.#read(terms, page.labels, 'text', page.day);
    this.#read(terms, page.body, 'text', page.day, false);
    for (const { says } of quantitiesIn(page.day)) for (const said of says) terms.put(quantityToken(said), 'part');
    return terms.finish();
  }

  #read(terms: TermsOfPage, text: string, own: Level, day: string, isTop = true): void {
    const [part, concept] = isTop ? (['top-part', 'top-concept'] as const) : (['part', 'concept'] as const);
    const written = wordsIn(text).map(({ word }) => word);
    const forms = written.map((word) => this.#termsOf(word));
    for (const [at, form] of forms.entries()) {
      const term = ownTerm(form, written[at - 1]);
      if (term !== undefined) terms.count(term, own);
      for (const term of form.concepts) terms.countConcept(term);
      if (!terms.isNew(form, own)) continue;
      for (const term of form.parts) terms.put(term, part);
      for (const term of form.others) terms.put(term, 'other');
      for (const term of form.concepts) terms.put(term, concept);
      for (const term of form.innerConcepts) terms.put(term, 'hinted-concept');
      if (form.own !== undefined) for (const word of form.words) this.#vocabulary.add(word);
    }
    forms.forEach((form, at) => {
      if (!form.beginsPhrase) return;
      const rows = forms.slice(at, at + longestPhrase).map(({ words }) => words);
      for (const { name, isHint } of this.#concepts.ofPhrase(rows)) {
        if (!isHint) terms.countConcept(conceptToken(name));
        terms.put(conceptToken(name), isHint ? 'hinted-concept' : concept);
      }
    });
    for (const form of wordsInFull(text, this.#readings)) {
      const { word } = this.#readings.of(form);
      terms.put(wordToken(word), own);
      this.#vocabulary.add(word);
    }
    for (const { says, months = [], counted } of quantitiesIn(text)) {
      for (const said of says) terms.put(quantityToken(said), own);
      for (const said of months) terms.put(quantityToken(said), 'other');
      for (const said of inYearOf(says, day)) terms.put(quantityToken(said), part);
      if (counted && says[0]) terms.put(countToken(says[0], this.#readings.of(bare(counted)).word), own);
    }
  }

  #termsOf(word: string): FormTerms {
    const known = this.#known.get(word);
    if (known) return known;
    const form = bare(word);
    const found = form === word ? this.#find(form) : this.#termsOf(form);
    this.#known.set(word, found);
    return found;
  }

  #find(form: string): FormTerms {
    const { word, others, parts, verb } = this.#readings.of(form);
    // The archive tells nothing of which of the two it is.
    const mayBeVerb = verb !== undefined && others.includes(verb);
    const words = [word, ...others, ...parts];
    const beginsPhrase = this.#concepts.beginsPhrase(words);
    // Small words are found by no term, but may be part of a phrase; numbers are found as quantities.
    if (stopWords.has(form) || isNumber(form))
      return {
        words,
        own: undefined,
        parts: [],
        others: [],
        concepts: [],
        innerConcepts: [],
        beginsPhrase,
      };
    return {
      words,
      own: mayBeVerb ? formToken(form) : wordToken(word),
      ...(verb !== undefined && { ownAs: { noun: wordToken(word), verb: wordToken(verb) } }),
      parts: parts.map(wordToken),
      others: mayBeVerb ? [] : others.map(wordToken),
      ...this.#conceptsOf(words),
      beginsPhrase,
    };
  }

  /** What a form is about. A listed word speaks for itself: who reads of sygedagpenge reads but little of dagpenge. */
  #conceptsOf(words: readonly string[]): Pick<FormTerms, 'concepts' | 'innerConcepts'> {
    const tokensOf = (those: readonly string[]) => [
      ...new Set(those.flatMap((word) => this.#concepts.ofWord(word)).map(conceptToken)),
    ];
    const listed = words.filter((word) => this.#concepts.ofWord(word).length > 0);
    const [outer = [], inner = []] = [true, false].map((isOuter) =>
      listed.filter((word) => isOuter !== listed.some((other) => other !== word && other.includes(word))),
    );
    return { concepts: tokensOf(outer), innerConcepts: tokensOf(inner) };
  }
}

function ownTerm({ own, ownAs }: FormTerms, before: string | undefined): string | undefined {
  const wordClass = ownAs && before !== undefined ? classAfter(before.toLowerCase()) : undefined;
  return (wordClass && ownAs?.[wordClass]) ?? own;
}
