import { stopWords } from '../../../../danish/words/stop-words.ts';
import { bare, wordsIn } from '../../words-in.ts';
import type { ArchiveWords } from './archive-words.ts';
import type { ReadPage } from '../page-text.ts';
import type { OwnedForm } from './plain-words.ts';
import type { WordReadings } from './readings.ts';

/** The forms of the texts, with the words that they count for on every page. */
export function* formsOwned(
  read: readonly ReadPage[],
  archive: ArchiveWords,
  readings: WordReadings,
): Generator<OwnedForm> {
  const owned = (form: string): OwnedForm => {
    const { word, verb } = readings.of(form);
    return { form, word: stopWords.has(form) || verb !== undefined ? undefined : word };
  };
  // Pagefind finds the pieces of `HR-chef` as well.
  yield* [...archive.forms].flatMap((form) => [form, ...(form.includes('-') ? form.split('-') : [])]).map(owned);
  yield* formsIn(new Set(read.map(({ text: { labels } }) => labels))).map(owned);
  // Pagefind finds a page by the words of its date as well.
  const beside = read.flatMap(({ meta: { title, lead, initiatives, kind, ...others } }) => Object.values(others));
  yield* [...archive.misread, ...formsIn(new Set(beside))].map((form) => ({ form, word: undefined }));
}

const formsIn = (texts: Iterable<string>): string[] =>
  [...texts].flatMap((text) => wordsIn(text).map(({ word }) => bare(word)));
