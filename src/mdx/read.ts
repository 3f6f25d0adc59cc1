import { mdxToHast } from 'satteri';
import type { Parser } from './parser/parse.ts';
import { readWith, type BodyOrProblems } from './read-with.ts';

const features = { gfm: { footnotes: { label: 'Noter' } }, frontmatter: false, smartPunctuation: false };

const parseWithSatteri: Parser = (text) => {
  const tree = mdxToHast(text, { features });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
};

/**
 * Reads what staff wrote into a body that is safe to draw, or names everything that is wrong with it. Never throws.
 * @param source the file's text after the front matter
 * @param firstLine the file's line on which `source` begins, counted from 1; problems name lines of the file
 */
export function readBody(source: string, firstLine = 1): BodyOrProblems {
  return readWith(parseWithSatteri, source, firstLine);
}
