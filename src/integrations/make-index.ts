import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import type { SearchWords } from '../content-types/search-words/search-words.ts';
import { pageNamesFiles } from '../outputs/search/files/page-names.ts';
import { indexParts, mostPages } from '../outputs/search/files/parts.ts';
import { publishedFiles } from '../outputs/search/files/published-files.ts';
import { makeTerms, rightWords, type BuiltPage } from '../outputs/search/terms/index-terms.ts';
import { readPage, type ReadPage } from '../outputs/search/terms/page-text.ts';
import type { Report } from '../outputs/search/terms/report.ts';
import { fillIndex } from './fill-index.ts';
import { makePart, type MadePart } from './index-part.ts';
import { codeDigest, Kept } from './kept.ts';

/** What is kept of an index beside its parts. */
interface OwnIndex {
  parts: readonly string[];
  own: ReadonlyMap<string, string>;
  count: number;
  report: Report;
}

/**
 * Indexes pages, with the terms that make the search understand Danish. The same pages give the same files, whatever is
 * kept.
 * @param kept what was made before, to be used again where it was made of the same
 * @param most how many pages are in one of Pagefind's indexes at most
 * @returns the files to put under `/pagefind/`, how many pages can be found, and what staff should look at
 * @throws when Pagefind cannot index the pages
 */
export async function makeIndex(
  pages: readonly BuiltPage[],
  searchWords: SearchWords,
  kept: Kept = new Kept(),
  most = mostPages,
): Promise<{ files: IndexFile[]; count: number; report: Report }> {
  const code = codeDigest();
  const digests = pages.map(({ address, html }) => digestOf(`${address}\n${html}`));
  const name = `index-${digestOf(JSON.stringify([code, searchWords, most, digests]))}`;
  const readName = `pages-${code}`;
  const { own, parts, count, report } =
    wholeIndex(kept, name) ??
    (await makeAnew(name, readPages(pages, digests, readName, kept), searchWords, kept, most));
  kept.keep(readName);
  kept.keep(rightName());
  kept.forgetOthers();
  const encoder = new TextEncoder();
  return {
    files: [
      ...parts.flatMap(({ folder, files }, at) =>
        files
          .filter(({ path }) => at === 0 || !isProgram(path))
          .map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
      ),
      ...[...own].map(([path, text]) => ({ path, content: encoder.encode(text) })),
    ],
    count,
    report,
  };
}

/** The index as it is kept; undefined when it, or one of its parts, is not. */
function wholeIndex(kept: Kept, name: string) {
  const index = kept.get(name) as OwnIndex | undefined;
  const parts = index?.parts.flatMap((folder) => (kept.get(folder) as MadePart | undefined) ?? []);
  return index && parts?.length === index.parts.length ? { ...index, parts } : undefined;
}

async function makeAnew(
  name: string,
  pages: readonly (ReadPage & { address: string })[],
  words: SearchWords,
  kept: Kept,
  most: number,
) {
  const terms = await makeTerms(pages, words);
  const parts: MadePart[] = [];
  for (const { name, pages } of indexParts(terms.pages, most)) {
    const records = pages.map(({ record }) => record);
    const make = () => fillIndex(records, (index, record) => index.addCustomRecord(record));
    parts.push(await makePart(name, records, kept, make));
  }
  const own = publishedFiles(
    new Map([
      ...terms.files(),
      ...(await rightWordFiles(kept)),
      ...pageNamesFiles(parts.flatMap(({ names }) => names)),
    ]),
    parts.map(({ folder, names }) => ({ folder, pages: names.length })),
  );
  const made = { own, count: terms.pages.length, report: terms.report() };
  kept.set(name, { ...made, parts: parts.map(({ folder }) => folder) } satisfies OwnIndex);
  return { ...made, parts };
}

const rightName = () => `words-${codeDigest()}`;

/** The same for every archive: made once, until the code or the dictionary changes. */
async function rightWordFiles(kept: Kept): Promise<ReadonlyMap<string, string>> {
  const before = kept.get(rightName()) as ReadonlyMap<string, string> | undefined;
  const files = before ?? (await rightWords());
  if (!before) kept.set(rightName(), files);
  return files;
}

/** Reads what pages say: each once, until it changes. Those without a word are left out. */
function readPages(pages: readonly BuiltPage[], digests: readonly string[], name: string, kept: Kept) {
  const before = (kept.get(name) ?? new Map()) as ReadonlyMap<string, ReadPage | undefined>;
  const read = new Map(
    pages.map(({ html }, at) => {
      const digest = digests[at] ?? '';
      return [digest, before.has(digest) ? before.get(digest) : readPage(html)] as const;
    }),
  );
  kept.set(name, read);
  return pages.flatMap(({ address }, at) => {
    const page = read.get(digests[at] ?? '');
    return page ? [{ address, ...page }] : [];
  });
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Pagefind's own program, which is the same in every part. */
const isProgram = (path: string) => /\.js$|^wasm\./.test(path);
