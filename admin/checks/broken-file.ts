import { checkFields } from '../../src/ground/check-fields.ts';
import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import type { ProblemInText } from '../../src/ground/problem.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';

/**
 * What keeps a stored file from being shown in a form: its fields cannot be read, so the form would be empty.
 * @param path `content/people/karen-holst.yaml`; of a file of another kind nothing is said
 */
export function unreadable(path: string, text: string): ProblemInText | undefined {
  return fieldsIn(path, text)?.problems[0];
}

/**
 * What keeps anybody from knowing whether a stored file may be deleted: a release with a mistake in its fields may have
 * been published, and then its address must go on to answer.
 */
export function unknowable(path: string, text: string): ProblemInText | undefined {
  const written = fieldsIn(path, text);
  if (!written) return undefined;
  const misfits = path.startsWith('content/releases/') ? checkFields(releaseSchema, written).problems : [];
  return written.problems[0] ?? misfits[0];
}

function fieldsIn(path: string, text: string) {
  if (!path.startsWith('content/')) return undefined;
  if (path.endsWith('.yaml')) return readYaml(text);
  return path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
}
