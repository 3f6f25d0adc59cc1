import { filePartsOf } from '../../src/ground/file-parts.ts';
import { mdxFrontMatter, mdxSource } from '../format/format.ts';
import { preserveBody } from './body.ts';
import { preserveFrontMatter } from './front-matter.ts';

/**
 * Puts back as it was written all that nobody touched in a file, so that what is saved differs from what was opened by the
 * change alone.
 * @param path the file's, for its kind: `content/releases/2026/abc.mdx`, `content/people/karen-holst.yaml`
 * @param before the file as it was opened
 * @param after the file as the desk would write it
 */
export function preserveUntouched(path: string, before: string, after: string): string {
  if (!path.endsWith('.mdx')) return preserveFrontMatter(before, after);
  const [old, fresh] = [filePartsOf(before), filePartsOf(after)];
  if (!old || !fresh) return after;
  const fields = preserveFrontMatter(old.fields, fresh.fields);
  return `${old.opening}${fields}${old.closing}${bodyOf(path, before, old.body, fresh.body)}`;
}

/** A text that comes out of the desk as it would have untouched stays as it is. MDX of web staff is not taken apart. */
function bodyOf(path: string, file: string, before: string, after: string): string {
  const isSource = path.startsWith('content/pages/');
  const format = isSource ? mdxSource : mdxFrontMatter;
  const untouched = filePartsOf(format.toFile(format.fromFile(file)));
  if (untouched?.body === after) return before;
  return isSource ? after : preserveBody(before, after);
}
