import { createHash } from 'node:crypto';
import { openLexicon } from '../../danish/lexicon.ts';
import { readArchive } from './archive-words.ts';
import { Concepts } from './concepts.ts';
import { fieldOf, levels } from './levels.ts';
import { readPage } from './page-text.ts';
import { termsOf, type Terms } from './page-terms.ts';
import { Readings } from './readings.ts';
import { manifestName, type Manifest } from './manifest.ts';
import { reportOn, type Report } from './report.ts';
import { conceptName, type SearchWords } from './search-words.ts';
import { Vocabulary, vocabularyFiles } from './vocabulary.ts';

/** A built page. */
export interface Page {
  address: string;
  html: string;
}

/** What makes an index understand Danish. */
export interface IndexTerms {
  /** The pages that can be found, with their terms in the head. */
  pages: Page[];
  /** The vocabulary, by the name of each file under `/pagefind/`. */
  files: Map<string, string>;
  report: Report;
}

/** Finds the terms of every page, and gathers the vocabulary that leads to them. The same pages give the same terms. */
export async function makeTerms(pages: readonly Page[], searchWords: SearchWords): Promise<IndexTerms> {
  const lexicon = await openLexicon();
  const read = pages.flatMap(({ address, html }) => {
    const text = readPage(html);
    return text ? [{ address, html, text }] : [];
  });
  const archive = readArchive(read.flatMap(({ text: { title, lead, body } }) => [title, lead, body]));
  const whole = new Set(searchWords.whole.map((word) => word.toLowerCase()));
  const readings = new Readings(lexicon, archive, whole);
  const concepts = new Concepts(readings, searchWords);
  const vocabulary = new Vocabulary(lexicon, readings);
  const withTerms = read.map(({ address, html, text }) => {
    vocabulary.turnPage();
    const terms = termsOf(text, readings, concepts, (word) => vocabulary.tell(word));
    return { address, html: html.replace('</head>', () => `${metaOf(terms)}</head>`) };
  });
  return {
    pages: withTerms,
    files: filesOf(vocabulary, concepts),
    report: reportOn(readings, concepts),
  };
}

/** One element for each level. Pagefind searches the words in them, and shows them nowhere. */
function metaOf(terms: Terms): string {
  const byLevel = Map.groupBy(terms.keys(), (term) => terms.get(term));
  return levels
    .flatMap((level) => {
      const words = byLevel.get(level)?.sort().join(' ');
      return words ? [`<meta content="${words}" data-pagefind-meta="${fieldOf.get(level) ?? ''}[content]">`] : [];
    })
    .join('');
}

/** The vocabulary in a folder named by its content, so that an open page never mixes two versions. */
function filesOf(vocabulary: Vocabulary, concepts: Concepts): Map<string, string> {
  const words = vocabularyFiles(vocabulary.entries(concepts));
  const meanings = concepts.all
    .filter((each) => concepts.isFound(each))
    .map((concept) => [conceptName(concept), ...concept.words].join('\t'))
    .join('\n');
  const files = new Map([...words, ['concepts.txt', meanings]]);
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\n${content}\n`);
  const folder = `danish/${hash.digest('hex').slice(0, 10)}`;
  return new Map([
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
    [manifestName, JSON.stringify({ folder, files: [...files.keys()].sort() } satisfies Manifest)],
  ]);
}
