import { parseInBrowser } from './parser/parse-in-browser.ts';
import { readWith, type BodyOrProblems } from './read-with.ts';

/**
 * Does what `readBody` does where Sätteri, which is a program of the machine's own, cannot run: in the desk.
 * @param source the file's text after the front matter
 * @param firstLine the file's line on which `source` begins, counted from 1; problems name lines of the file
 */
export function readBodyInBrowser(source: string, firstLine = 1): BodyOrProblems {
  return readWith(parseInBrowser, source, firstLine);
}
