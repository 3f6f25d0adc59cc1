/** A word in a text, as it stands. */
export interface WordAt {
  word: string;
  from: number;
}

const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. A hyphen or an apostrophe inside a word is part of it: `a-kasse`, `CV’er`. */
export const wordsIn = (text: string): WordAt[] =>
  [...text.matchAll(word)].map(({ 0: word, index }) => ({ word, from: index }));

/** A word in small letters, without an apostrophe and what comes after it: `STAR’s` is `star`, `CV’er` is `cv`. */
export const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’].*$/, '');
