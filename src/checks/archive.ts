import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readBody } from '../mdx/read.ts';
import type { Archive } from '../archive/archive.ts';
import { splitFrontMatter } from '../ground/front-matter.ts';
import type { Problem } from '../ground/problem.ts';
import { draftOf } from './draft.ts';
import { findingsIn } from './index.ts';

/**
 * What the checks find in the releases of an archive. A release that cannot be read is left out: its problems stand in
 * the archive.
 * @param root the project's folder, which the archive's files are named from
 * @param isAsked whether a file, by its path from the root, is to be looked through
 */
export async function findingsInArchive(
  root: string,
  { releases, people, settings }: Archive,
  isAsked: (file: string) => boolean,
): Promise<Problem[]> {
  const knowledge = { people: people.map(({ data }) => data), readability: settings?.data.readability ?? Infinity };
  const findings: Problem[] = [];
  for (const { file, data } of releases.filter(({ file }) => isAsked(file))) {
    const written = splitFrontMatter(await readFile(resolve(root, file), 'utf8'));
    const { body } = readBody(written.body, written.bodyLine);
    if (!body) continue;
    findings.push(...findingsIn(draftOf(written, data, body), knowledge).map((finding) => ({ file, ...finding })));
  }
  return findings;
}
