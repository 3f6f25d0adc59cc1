import { levels, type Level } from './levels.ts';

/** The pages that hold a term, by how they hold it. Pages are numbered newest first, each is in one level only. */
export type Postings = ReadonlyMap<Level, readonly number[]>;

const lettersOfLevels = 'ABCDEFGHIJK';

/** Postings in one line: after a level's letter its pages, as `writePages` writes them. */
export const writePostings = (postings: Postings): string =>
  levels
    .flatMap((level, at) => (postings.has(level) ? lettersOfLevels[at] + writePages(postings.get(level) ?? []) : []))
    .join('');

/** Reads what `writePostings` has written. */
export const readPostings = (line: string): Postings =>
  new Map(
    [...line.matchAll(/([A-K])([^A-K]*)/g)].flatMap(([, letter = '', pages = '']) => {
      const level = levels[lettersOfLevels.indexOf(letter)];
      return level ? [[level, readPages(pages)] as const] : [];
    }),
  );

/** Pages from the first to the last, each as how far it is from the one before, in base 36. */
export const writePages = (pages: readonly number[]): string =>
  pages.map((page, at) => (page - (pages[at - 1] ?? 0)).toString(36)).join(' ');

/** Reads what `writePages` has written. */
export function readPages(written: string): number[] {
  let page = 0;
  return written === '' ? [] : written.split(' ').map((step) => (page += parseInt(step, 36)));
}
