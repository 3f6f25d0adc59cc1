import { close, createIndex, type IndexFile } from 'pagefind';
import { makeTerms, type IndexTerms, type Page } from '../search/terms/index-terms.ts';
import type { SearchWords } from '../search/terms/search-words.ts';
import { indexFailure, indexOptions } from './search-options.ts';

/** How many pages are handed to Pagefind at a time. */
const batch = 200;

/**
 * Indexes pages, with the terms that make the search understand Danish.
 * @returns the files to put under `/pagefind/`, and what staff should look at
 * @throws when Pagefind cannot index the pages
 */
export async function makeIndex(
  pages: readonly Page[],
  searchWords: SearchWords,
): Promise<{ files: IndexFile[]; count: number; report: IndexTerms['report'] }> {
  const { pages: found, files: vocabulary, report } = await makeTerms(pages, searchWords);
  const files = await indexPages(found);
  const words = [...vocabulary].map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  return { files: [...files, ...words], count: found.length, report };
}

/** Indexes pages as they are. @throws when Pagefind cannot */
export async function indexPages(pages: readonly Page[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex(indexOptions);
    if (!index) throw indexFailure(errors);
    for (let from = 0; from < pages.length; from += batch) {
      const some = pages.slice(from, from + batch);
      const added = await Promise.all(
        some.map(({ address, html }) => index.addHTMLFile({ url: address, content: html })),
      );
      const failed = added.flatMap(({ errors }) => errors);
      if (failed.length > 0) throw indexFailure(failed);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw indexFailure(made.errors);
    return made.files;
  } finally {
    await close();
  }
}
