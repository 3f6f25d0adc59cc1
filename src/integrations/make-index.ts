import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { makeTerms, type BuiltPage } from '../outputs/search/terms/index-terms.ts';
import type { PublishedFiles } from '../outputs/search/files/published-files.ts';
import type { Report } from '../outputs/search/terms/report.ts';
import type { SearchWords } from '../content-types/search-words/search-words.ts';
import { indexFailure, indexOptions } from './search-options.ts';

/** How many pages are handed to Pagefind at a time. */
const batch = 50;

/**
 * Indexes pages, with the terms that make the search understand Danish.
 * @returns the files to put under `/pagefind/`, how many pages can be found, and what staff should look at
 * @throws when Pagefind cannot index the pages
 */
export async function makeIndex(
  pages: readonly BuiltPage[],
  searchWords: SearchWords,
): Promise<{ files: IndexFile[]; count: number; report: Report }> {
  const { count, records, files, report } = await makeTerms(pages, searchWords);
  let own: PublishedFiles | undefined;
  const made = await fillIndex(
    records,
    (index, record) => index.addCustomRecord(record),
    () => (own = files()),
  );
  const ids = made.flatMap(({ path }) => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? []);
  if (!own || ids.length !== count) throw indexFailure([`${ids.length} of ${count} pages are in it`]);
  const words = [...own.files, own.manifest(ids)];
  const encoder = new TextEncoder();
  return {
    files: [...made, ...words.map(([path, text]) => ({ path, content: encoder.encode(text) }))],
    count,
    report: report(),
  };
}

/**
 * Makes an index of whatever is added to it.
 * @param meanwhile is called when all is added: Pagefind then works by itself for a while
 * @throws when Pagefind cannot
 */
export async function fillIndex<Item>(
  items: Iterable<Item>,
  add: (index: PagefindIndex, item: Item) => Promise<{ errors: string[] }>,
  meanwhile: () => void = () => undefined,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex(indexOptions);
    if (!index) throw indexFailure(errors);
    // Pagefind runs beside us: it indexes some pages while the next are made.
    let before: Promise<{ errors: string[] }[]> = Promise.resolve([]);
    let now: Promise<{ errors: string[] }>[] = [];
    const settle = async () => {
      const failed = (await before).flatMap(({ errors }) => errors);
      if (failed.length > 0) throw indexFailure(failed);
      before = Promise.all(now);
      now = [];
    };
    for (const item of items) {
      now.push(add(index, item));
      if (now.length >= batch) await settle();
    }
    await settle();
    await settle();
    const making = index.getFiles();
    meanwhile();
    const made = await making;
    if (made.errors.length > 0) throw indexFailure(made.errors);
    return made.files;
  } finally {
    await close();
  }
}
