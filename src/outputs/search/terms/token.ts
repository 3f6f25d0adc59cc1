import { plainSpelling } from '../../../danish/spelling/spelling.ts';

/** The term of a word: `Løntilskud` is `loentilskud`; `a-kasse` and `akasse` have one. */
export const wordToken = (word: string): string => letters(word);

/** The term of a form that may belong to a noun or a verb: `modtager`. */
export const formToken = (form: string): string => `${letters(form)}!`;

/** The term of a concept of the word list. */
export const conceptToken = (concept: string): string => `${letters(concept)}*`;

/** The term of a quantity: `#n68000000`. */
export const quantityToken = (said: string): string => `#${said}`;

/** The term of a number with what it counts: 225 timer. */
export const countToken = (said: string, counted: string): string => `#${said} ${letters(counted)}`;

const letters = (word: string): string =>
  plainSpelling(word).replace(/[^a-z0-9]/g, (sign) =>
    /[\p{L}\p{N}]/u.test(sign) ? `u${sign.codePointAt(0)?.toString(36) ?? ''}` : '',
  );
