import { Splitter } from '../../../../danish/words/compounds.ts';
import { endings } from '../../../../danish/words/endings.ts';
import type { Lexicon } from '../../../../danish/words/lexicon.ts';
import type { ArchiveWords } from './archive-words.ts';
import { likelyWords } from './likely-words.ts';
import { nameReading, wordRows, type WordReading } from './reading.ts';

/** How Danish places end, with or without the genitive's s. */
const placeEnding =
  /(?:by|borg|rup|lev|løse|holm|havn|sund|ager|inge|købing|bæk|skov|lund|gård|dal|bjerg|næs|vig|kilde|sted|strand|ø|å|aa)s?$/;

/** Shorter names, and those that end in a short word, are of people and places: Søndergaard, Vesterbrogade. */
const longName = 11;
const longPart = 5;

/** Understands the forms of an archive, each once. */
export class WordReadings {
  readonly splitter: Splitter;
  readonly #lexicon: Lexicon;
  readonly #archive: ArchiveWords;
  readonly #likely: (form: string) => readonly string[];
  readonly #known = new Map<string, WordReading>();
  readonly #lasts = new Map<string, { from: number; word: string }>();

  /** @param whole words that are never to be split, in any form */
  constructor(lexicon: Lexicon, archive: ArchiveWords, whole: ReadonlySet<string>) {
    this.#lexicon = lexicon;
    this.#archive = archive;
    this.#likely = likelyWords(lexicon, archive);
    this.splitter = new Splitter(lexicon, {
      isOwnWord: (form) => archive.has(form) && !this.#isName(form),
      isWhole: (form) => whole.has(form),
    });
  }

  /** @param form in small letters */
  of(form: string): WordReading {
    const known = this.#known.get(form);
    if (known) return known;
    const reading = form.includes('-') ? this.#readHyphened(form) : this.#read(form);
    this.#known.set(form, reading);
    return reading;
  }

  /**
   * What a form in a phrase may be: its word; the verb, where the dictionary lists the form as a word too, `fået` of
   * `få`; both for what is a noun as well, `lukker`.
   */
  meantBy(form: string): string[] {
    const { word, others } = this.of(form);
    const isVerb = (other: string) => this.#lexicon.isAction(other) || !this.#lexicon.isThingOrQuality(other);
    const verb = others.find((other) => isVerb(other) && this.#lexicon.formsOf(other).includes(word));
    if (verb === undefined) return [word];
    return this.#lexicon.isThingOrQuality(word) ? [word, verb] : [verb];
  }

  /** Where the last word of a compound begins, and what it is: it is inflected as that. */
  lastOf(word: string): { from: number; word: string } | undefined {
    return this.#lasts.get(word) ?? this.of(word).split?.at(-1);
  }

  /** A compound with a hyphen says itself what it is made of: `CV-værkstedet`. */
  #readHyphened(form: string): WordReading {
    const pieces = form.split('-').filter(Boolean);
    const last = pieces.pop() ?? '';
    const reading = this.of(last);
    const before = pieces.join('');
    const word = before + reading.word;
    if (pieces.length > 0) this.#lasts.set(word, { from: before.length, word: reading.word });
    const parts = [
      ...pieces.flatMap((piece) => [this.of(piece).word, ...this.of(piece).parts]),
      reading.word,
      ...reading.parts,
    ];
    return { ...nameReading(word), isName: false, parts: [...new Set(parts)].filter((part) => part !== word) };
  }

  /** Every form that was understood, in order. */
  all(): (WordReading & { form: string })[] {
    return [...this.#known].map(([form, reading]) => ({ form, ...reading })).sort((a, b) => (a.form < b.form ? -1 : 1));
  }

  /** Towns are often listed as common words too: Fjordby, Strandby. */
  #isName(form: string): boolean {
    if (!this.#archive.isName(form)) return false;
    if (placeEnding.test(form)) return true;
    return !this.#lexicon.wordsOf(form).some((word) => this.#lexicon.isThingOrQuality(word)) && !this.#saysWhat(form);
  }

  /** Whether a name says what it is the name of: Uddannelsespuljen, Dansk Socialrådgiverforening. */
  #saysWhat(form: string): boolean {
    return form.length >= longName && (this.splitter.split(form)?.parts.at(-1)?.word.length ?? 0) >= longPart;
  }

  #read(form: string): WordReading {
    if (this.#isName(form)) return nameReading(this.#bareName(form));
    const listed = this.#likely(form);
    const split = this.splitter.split(form);
    const last = split?.parts.at(-1);
    const made = split && last ? form.slice(0, last.from) + last.word : undefined;
    const [word = made ?? this.#guess(form), ...others] = listed;
    const verb = form.endsWith('er') && word === form ? this.#verbOf(form) : undefined;
    return {
      word,
      others,
      parts: split ? wordRows(form, split.parts).filter((part) => part !== word && part !== form) : [],
      doubt: split?.rival,
      split: split?.parts,
      isName: false,
      verb,
    };
  }

  #verbOf(form: string): string | undefined {
    return this.#lexicon.wordsOf(form).find((word) => word !== form && this.#lexicon.isAction(word));
  }

  /** A name without its genitive, when the name stands in the archive or the dictionary without it as well. */
  #bareName(form: string): string {
    const without = form.slice(0, -1);
    return form.endsWith('s') && (this.#archive.has(without) || this.#lexicon.isName(without)) ? without : form;
  }

  /** A form that nobody lists and that is no compound belongs to the archive's own word that it lengthens. */
  #guess(form: string): string {
    for (const ending of endings) {
      const word = form.slice(0, -ending.length);
      if (form.endsWith(ending) && word.length >= 3 && this.#archive.has(word))
        return this.#lexicon.wordsOf(word)[0] ?? word;
    }
    return form;
  }
}
