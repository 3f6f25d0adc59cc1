import { levels, type Level } from './levels.ts';

/** What a page is found by: each term at its highest level. */
export type Terms = ReadonlyMap<string, Level>;

/** How often a word stands in a text that is about it. */
const often = 3;

const rankOf = new Map(levels.map((level, index) => [level, index]));

/** The terms of one page while it is read. */
export class TermsOfPage {
  readonly #terms = new Map<string, Level>();
  readonly #counts = new Map<string, number>();
  readonly #concepts = new Map<string, number>();
  readonly #seen = new Map<object, Level>();

  put(term: string, level: Level): void {
    const before = this.#terms.get(term);
    if (before === undefined || (rankOf.get(before) ?? 0) < (rankOf.get(level) ?? 0)) this.#terms.set(term, level);
  }

  count(term: string, level: Level): void {
    const count = (this.#counts.get(term) ?? 0) + 1;
    this.#counts.set(term, count);
    if (level !== 'text' || count === 1) this.put(term, level);
  }

  countConcept(term: string): void {
    this.#concepts.set(term, (this.#concepts.get(term) ?? 0) + 1);
  }

  /** Whether a form has not been read in such a place before. */
  isNew(form: object, level: Level): boolean {
    if (this.#seen.get(form) === level) return false;
    this.#seen.set(form, level);
    return true;
  }

  finish(): Terms {
    for (const [term, count] of this.#counts) if (count >= often) this.put(term, 'often');
    for (const [term, count] of this.#concepts) if (count >= often) this.put(term, 'often-concept');
    return this.#terms;
  }
}
