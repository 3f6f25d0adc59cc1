import type { Level } from './levels.ts';
import { writePostings } from './postings.ts';
import type { Terms } from './terms-of-page.ts';

/** A file holds about so many pages of terms: a few kilobytes, compressed. */
const pagesOfFile = 2500;

/** The file that says where each of the others begins. */
export const firstTerms = 'terms.txt';
export const termFile = (number: number): string => `terms-${number}.txt`;

/** Gathers the terms of all pages, and writes them into files that are fetched when a query asks for a term in them. */
export class TermFiles {
  readonly #terms = new Map<string, Map<Level, number[]>>();

  /** @param page its number; to be added in order */
  add(page: number, terms: Terms): void {
    for (const [term, level] of terms) {
      let postings = this.#terms.get(term);
      if (!postings) this.#terms.set(term, (postings = new Map()));
      const pages = postings.get(level);
      if (pages) pages.push(page);
      else postings.set(level, [page]);
    }
  }

  /** By name: each a line for a term, in order; and one with the first term of each, a line each. */
  files(): Map<string, string> {
    const files: { first: string; lines: string[]; pages: number }[] = [];
    for (const [term, postings] of [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const last = files.at(-1);
      const file = last && last.pages < pagesOfFile ? last : { first: term, lines: [], pages: 0 };
      if (file !== last) files.push(file);
      file.lines.push(`${term}\t${writePostings(postings)}`);
      for (const pages of postings.values()) file.pages += pages.length;
    }
    return new Map([
      [firstTerms, files.map(({ first }) => first).join('\n')],
      ...files.map(({ lines }, number) => [termFile(number), lines.join('\n')] as const),
    ]);
  }
}
