import { plainLetters as remove } from '../../../src/danish/spelling/plain-letters.ts';

/** Stands in for `diacritics`, with which Decap makes file names and so addresses: it writes ø as o, and Danes write oe. */
export default { remove };
