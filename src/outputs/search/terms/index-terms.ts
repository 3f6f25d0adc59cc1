import type { CustomRecord } from 'pagefind';
import { municipalityWords, regionWords } from '../../../danish/places.ts';
import { openLexicon, type Lexicon } from '../../../danish/words/lexicon.ts';
import { archiveWordsOf } from './words/archive-words.ts';
import { Concepts } from './concepts.ts';
import { writeFacets, facetFile } from '../files/facet-file.ts';
import type { ReadPage } from './page-text.ts';
import { PageTerms } from './page-terms.ts';
import { WordReadings } from './words/readings.ts';
import { reportOn, type Report } from './report.ts';
import { conceptName, type SearchWords } from '../../../content-types/search-words/search-words.ts';
import { realWordFiles } from '../files/real-words.ts';
import { TermFiles } from '../files/term-files.ts';
import { Vocabulary, vocabularyFiles } from './vocabulary.ts';

/** A built page. */
export interface BuiltPage {
  address: string;
  html: string;
}

/** What makes an index understand Danish. */
export interface IndexTerms {
  /** The pages that can be found, newest first. */
  pages: readonly { date: string; record: CustomRecord }[];
  /** The search's own files, by their names. */
  files(): Map<string, string>;
  report(): Report;
}

/** Finds the terms of every page, and gathers the vocabulary that leads to them. The same pages give the same terms. */
export async function makeTerms(
  pages: readonly (ReadPage & { address: string })[],
  searchWords: SearchWords,
): Promise<IndexTerms> {
  const lexicon = await openLexicon();
  const read = pages.toSorted((a, b) => compare(b.date, a.date) || compare(a.address, b.address));
  const archive = archiveWordsOf(read.flatMap(({ text: { title, lead, body } }) => [title, lead, body]));
  const readings = new WordReadings(lexicon, archive, new Set(searchWords.whole.map((word) => word.toLowerCase())));
  const concepts = new Concepts(readings, searchWords);
  const vocabulary = new Vocabulary(lexicon, readings);
  const terms = new PageTerms(readings, concepts, vocabulary);
  const termFiles = new TermFiles();
  return {
    pages: read.map(({ address, date, text, meta }) => ({
      date,
      record: { url: address, language: 'da', content: text.body || text.title || text.lead, meta },
    })),
    files: () => {
      for (const [number, { text }] of read.entries()) termFiles.add(number, terms.of(text));
      return new Map([
        ...vocabularyFiles(vocabulary.entries(concepts)),
        ['concepts.txt', meaningsOf(concepts)],
        [facetFile, writeFacets(read.map(({ filters }) => filters))],
        ...termFiles.files(),
      ]);
    },
    report: () => reportOn(readings, archive, concepts),
  };
}

const made = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Which words are right though no page holds them, as files by their names. They are made once in a process. */
export async function rightWords(): Promise<ReadonlyMap<string, string>> {
  const lexicon = await openLexicon();
  const files = made.get(lexicon) ?? realWordFiles([...lexicon.allForms(), ...municipalityWords, ...regionWords]);
  made.set(lexicon, files);
  return files;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The words that pages may hold for each concept, a line each. */
const meaningsOf = (concepts: Concepts): string =>
  concepts.all
    .filter((each) => concepts.isFound(each))
    .map((concept) => [conceptName(concept), ...concept.words, ...concepts.hintsAt(concept)].join('\t'))
    .join('\n');
