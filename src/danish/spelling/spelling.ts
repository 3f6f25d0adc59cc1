import { plainLetters } from './plain-letters.ts';

/**
 * A word in small letters and one spelling: `Åbenrå` and `Aabenraa` are `aabenraa`, `Løhde` is `loehde`, `idé` is `ide`.
 * Words that differ only by æ, ø and å stay apart: `for`, `før`.
 */
export const plainSpelling = (word: string): string => plainLetters(word.toLowerCase());

/** The same without hyphens: `A-kasse` and `akasse` are `akasse`. */
export const joinedSpelling = (word: string): string => plainSpelling(word).replaceAll('-', '');

/**
 * A word as someone without a Danish keyboard may write it, with every way of writing æ, ø and å made one: `Løhde`,
 * `Loehde` and `Lohde` are `lohde`; `Åbenrå`, `Aabenraa` and `Abenra` are `abenra`.
 */
export const keyboardSpelling = (word: string): string =>
  plainSpelling(word).replace(/aa/g, 'a').replace(/ae/g, 'e').replace(/oe/g, 'o');
