import { readBodyInBrowser } from '../../src/mdx/read-in-browser.ts';
import type { BodyOrProblems } from '../../src/mdx/read-with.ts';
import { splitFrontMatter } from '../../src/ground/front-matter.ts';
import { mdxFrontMatter } from '../format/format.ts';

/**
 * Reads the text of a form as the site will read it once it is saved: by way of the file that would be written.
 * @param shown the text as the editor has it
 * @returns the body, or its problems with lines of the text as the editor shows it when its marks are shown
 */
export function bodyInForm(shown: unknown): BodyOrProblems {
  const { body } = splitFrontMatter(mdxFrontMatter.toFile({ body: shown }));
  // The file's text begins with an empty line that the editor does not show.
  return readBodyInBrowser(body, body.startsWith('\n') ? 0 : 1);
}
