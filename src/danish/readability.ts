import { sentencesOf } from './sentences.ts';

/** How hard a text is to read, and where it is hardest. */
export interface Readability {
  /** The words per sentence and the share of long words in percent, added and rounded. */
  lix: number;
  words: number;
  longestSentence: string;
}

/** More letters than these make a word long. */
const longWord = 6;

/**
 * LIX, the readability index (C.-H. Björnsson: Läsbarhet, Stockholm 1968). Below 25 is a children's book, 35–44 a
 * newspaper, 55 and more a statute.
 * @param paragraphs plain text; a sentence ends where its paragraph does
 * @returns 0 for a text without words
 */
export function readabilityOf(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(sentencesOf).map((text) => ({ text, words: wordsOf(text) }));
  const counted = sentences.filter(({ words }) => words.length > 0);
  const words = counted.flatMap((sentence) => sentence.words);
  if (words.length === 0) return { lix: 0, words: 0, longestSentence: '' };
  const long = words.filter((word) => lettersIn(word) > longWord).length;
  const [longest] = counted.toSorted((a, b) => b.words.length - a.words.length);
  return {
    lix: Math.round(words.length / counted.length + (100 * long) / words.length),
    words: words.length,
    longestSentence: longest?.text ?? '',
  };
}

/** What stands between spaces and holds a letter or a digit. */
const wordsOf = (text: string): string[] => text.split(/[\s\u00A0–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const lettersIn = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;
