import type { ArchiveWords } from './words/archive-words.ts';
import type { Concepts } from './concepts.ts';
import type { WordReadings } from './words/readings.ts';

/** What staff should look at, so that the search understands their words. */
export interface Report {
  /** `morgenmad: morgen + mad, eller mor + genmad` */
  doubtfulSplits: readonly string[];
  /** Forms that belong to several words: `leder: leder, lede`. */
  sharedForms: readonly string[];
  /** Words of the list that lead nowhere, because no page holds any word of their concept. */
  findNothing: readonly string[];
}

/** Looks through what was understood. */
export function reportOn(readings: WordReadings, archive: ArchiveWords, concepts: Concepts): Report {
  const known = readings.all().filter(({ form }) => archive.has(form));
  return {
    doubtfulSplits: known.flatMap(({ form, split, doubt }) =>
      split && doubt ? [`${form}: ${written(split)}, eller ${written(doubt)}`] : [],
    ),
    sharedForms: known.flatMap(({ form, word, others }) =>
      others.length > 0 ? [`${form}: ${[word, ...others].join(', ')}`] : [],
    ),
    findNothing: concepts.all.flatMap((concept) =>
      concepts.isFound(concept) ? [] : [[...concept.words, ...concept.leads].join(', ')],
    ),
  };
}

const written = (parts: readonly { stands: string }[]) => parts.map(({ stands }) => stands).join(' + ');
