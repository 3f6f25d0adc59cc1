import { createHash } from 'node:crypto';
import type { CustomRecord } from 'pagefind';
import { openLexicon } from '../../danish/lexicon.ts';
import { readArchive } from './archive-words.ts';
import { Concepts } from './concepts.ts';
import { fieldOf, levels } from './levels.ts';
import { manifestName, type Manifest } from './manifest.ts';
import { readPage } from './page-text.ts';
import { PageTerms } from './page-terms.ts';
import { Readings } from './readings.ts';
import { reportOn, type Report } from './report.ts';
import { conceptName, type SearchWords } from './search-words.ts';
import type { Terms } from './terms-of-page.ts';
import { Vocabulary, vocabularyFiles } from './vocabulary.ts';

/** A built page. */
export interface Page {
  address: string;
  html: string;
}

/** What makes an index understand Danish. */
export interface IndexTerms {
  /** How many pages can be found. */
  count: number;
  /** The pages as Pagefind is to index them, each made when it is asked for. */
  records: Iterable<CustomRecord>;
  /** The vocabulary, by the name of each file under `/pagefind/`. To be asked for when all records are made. */
  files(): Map<string, string>;
  report(): Report;
}

/** Finds the terms of every page, and gathers the vocabulary that leads to them. The same pages give the same terms. */
export async function makeTerms(pages: readonly Page[], searchWords: SearchWords): Promise<IndexTerms> {
  const lexicon = await openLexicon();
  const read = pages.flatMap(({ address, html }) => {
    const page = readPage(html);
    return page ? [{ address, ...page }] : [];
  });
  const archive = readArchive(read.flatMap(({ text: { title }, content }) => [title, content]));
  const readings = new Readings(lexicon, archive, new Set(searchWords.whole.map((word) => word.toLowerCase())));
  const concepts = new Concepts(readings, searchWords);
  const vocabulary = new Vocabulary(lexicon, readings);
  const terms = new PageTerms(readings, concepts, vocabulary);
  return {
    count: read.length,
    records: lazily(read, ({ address, text, content, meta, filters, sort }) => ({
      url: address,
      language: 'da',
      content,
      meta: { ...meta, ...fieldsOf(terms.of(text)) },
      filters,
      sort,
    })),
    files: () => filesOf(vocabulary, concepts),
    report: () => reportOn(readings, archive, concepts),
  };
}

function* lazily<From, To>(items: readonly From[], make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

/** A metadata field for each level. Pagefind searches the words in them, and shows them nowhere. */
function fieldsOf(terms: Terms): Record<string, string> {
  const byLevel = Map.groupBy(terms.keys(), (term) => terms.get(term));
  return Object.fromEntries(
    levels.flatMap((level) => {
      const words = byLevel.get(level)?.sort().join(' ');
      return words ? [[fieldOf.get(level), words]] : [];
    }),
  );
}

/** The vocabulary in a folder named by its content, so that an open page never mixes two versions. */
function filesOf(vocabulary: Vocabulary, concepts: Concepts): Map<string, string> {
  const found = concepts.all.filter((each) => concepts.isFound(each));
  const meanings = found.map((concept) => [conceptName(concept), ...concept.words].join('\t')).join('\n');
  const files = new Map([...vocabularyFiles(vocabulary.entries(concepts)), ['concepts.txt', meanings]]);
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\n${content}\n`);
  const folder = `danish/${hash.digest('hex').slice(0, 10)}`;
  return new Map([
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
    [manifestName, JSON.stringify({ folder, files: [...files.keys()].sort() } satisfies Manifest)],
  ]);
}
