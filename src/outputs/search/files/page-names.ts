/** A file holds the names of so many pages: a kilobyte, compressed. */
const pagesOfFile = 256;

/** The name of the file that says what Pagefind calls a page. */
export const pageNamesFile = (page: number): string => `pages-${Math.floor(page / pagesOfFile)}.txt`;

/** Writes what Pagefind calls all pages, a line each. @param names in the order of the pages' numbers */
export function pageNamesFiles(names: readonly string[]): Map<string, string> {
  const files = Map.groupBy(names.entries(), ([page]) => pageNamesFile(page));
  return new Map([...files].map(([file, entries]) => [file, entries.map(([, name]) => name).join('\n')]));
}

/** What Pagefind calls a page. @param file the text of its file */
export const pageNameIn = (file: string, page: number): string | undefined => file.split('\n')[page % pagesOfFile];
