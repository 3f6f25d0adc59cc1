import { quantitiesIn } from '../../danish/quantities.ts';
import { stopWords } from '../../danish/stop-words.ts';
import { bare, wordsIn } from '../words-in.ts';
import type { Concepts } from './concepts.ts';
import { levels, type Level } from './levels.ts';
import type { PageText } from './page-text.ts';
import type { Readings } from './readings.ts';
import { conceptToken, countToken, formToken, quantityToken, wordToken } from './token.ts';

/** What a page is found by: each term at its highest level. */
export type Terms = ReadonlyMap<string, Level>;

/** A word that stands on a page or inside a word on it. */
export type Tell = (word: string) => void;

/** How often a word stands in a text that is about it. */
const often = 3;

/** Everything that a page is found by. @param tell is told of every word that leads to the page */
export function termsOf(page: PageText, readings: Readings, concepts: Concepts, tell: Tell): Terms {
  const terms = new Map<string, Level>();
  const put = (token: string, level: Level) => {
    const before = terms.get(token);
    if (before === undefined || levels.indexOf(before) < levels.indexOf(level)) terms.set(token, level);
  };
  const counts = new Map<string, number>();
  const read = (text: string, own: Level, isTop: boolean) => {
    const [part, concept] = isTop ? (['top-part', 'top-concept'] as const) : (['part', 'concept'] as const);
    const rows = wordsIn(text).map(({ word: written }) => {
      const form = bare(written);
      const { word, others, parts, mayBeVerb } = readings.of(form);
      const all = [word, ...others, ...parts];
      if (stopWords.has(form)) return all;
      if (mayBeVerb) put(formToken(form), own);
      else counts.set(word, (counts.get(word) ?? 0) + 1);
      put(wordToken(word), mayBeVerb ? 'concept' : own);
      for (const each of others) put(wordToken(each), 'concept');
      for (const each of parts) put(wordToken(each), part);
      for (const each of all) {
        tell(each);
        for (const name of concepts.ofWord(each)) put(conceptToken(name), concept);
      }
      return all;
    });
    rows.forEach((_, at) => {
      for (const name of concepts.ofPhrase(rows, at)) put(conceptToken(name), concept);
    });
    for (const word of wordsInFull(text, readings)) {
      const reading = readings.of(word);
      put(wordToken(reading.word), own);
      tell(reading.word);
    }
    for (const { says, counted } of quantitiesIn(text)) {
      for (const said of says) put(quantityToken(said), own);
      if (counted && says[0]) put(countToken(says[0], readings.of(bare(counted)).word), own);
    }
  };
  read(page.title, 'title', true);
  read(page.lead, 'lead', true);
  read(page.labels, 'text', true);
  read(page.body, 'text', false);
  for (const { says } of quantitiesIn(page.day)) for (const said of says) put(quantityToken(said), 'part');
  for (const [word, count] of counts) if (count >= often) put(wordToken(word), 'often');
  return terms;
}

/** A word whose end is left out because a word after it ends alike: selvforsørgelses- og hjemrejseydelse. */
const cutShort = /(?<![\p{L}-])(\p{L}{3,})-(?= (?:og|eller|samt|til) (\p{L}{6,}))/gu;

/** Such words in full: `selvforsørgelsesydelse`. */
function wordsInFull(text: string, readings: Readings): string[] {
  return [...text.matchAll(cutShort)].flatMap(([, first = '', next = '']) => {
    const form = bare(next);
    const last = readings.of(form).split?.at(-1);
    return last ? [bare(first) + form.slice(last.from)] : [];
  });
}
