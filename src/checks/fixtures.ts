import { stringify } from 'yaml';
import { readBody } from '../mdx/read.ts';
import { checkFields } from '../ground/check-fields.ts';
import { splitFrontMatter } from '../ground/front-matter.ts';
import { releaseSchema } from '../content-types/releases/schema.ts';
import type { Knowledge } from './check.ts';
import { draftOf, type Draft } from './draft.ts';
import { findingsIn } from './index.ts';

const sound = {
  title: 'Flere unge i praktik',
  lead: 'Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag, før de vælger.',
  kind: 'news',
  publishAt: '2017-06-14T09:00:00+02:00',
};

export const knowledge: Knowledge = {
  people: [
    { name: 'Sophie Løhde', spellings: ['Sofie Løhde'] },
    { name: 'Karen Holst', spellings: [] },
  ],
  readability: 45,
};

/**
 * A release for tests, read as a file is.
 * @param front fields that differ from the sample's, which nothing is found in
 * @throws when it has problems
 */
export function draft(front: Record<string, unknown>, text = 'Det begynder efter ferien.'): Draft {
  const written = splitFrontMatter(`---\n${stringify({ ...sound, ...front }, { lineWidth: 0 })}---\n\n${text}\n`);
  const { data, problems } = checkFields(releaseSchema, written);
  const { body, problems: inText } = readBody(written.body, written.bodyLine);
  if (!data || !body) throw new Error(JSON.stringify([...problems, ...inText]));
  return draftOf(written, data, body);
}

/** What is found in a release, as `line field: message`; the text itself has no field. */
export function found(front: Record<string, unknown>, text?: string, known: Partial<Knowledge> = {}): string[] {
  return findingsIn(draft(front, text), { ...knowledge, ...known }).map(
    ({ line, field = 'text', message }) => `${line} ${field}: ${message}`,
  );
}
