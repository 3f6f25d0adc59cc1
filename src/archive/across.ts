import { join } from 'node:path';
import { now } from '../ground/clock.ts';
import { tracesFile } from '../life/erasure/trace.ts';
import { readTraces } from '../life/erasure/traces.ts';
import { readLedger } from '../life/ledger/read.ts';
import { problemsOfAddresses } from './consequences.ts';
import type { Archive } from './archive.ts';
import { contactProblems } from './contacts.ts';
import { inProject } from './files.ts';
import { pictureProblems } from './pictures.ts';
import { pressKeyProblems } from './press-keys.ts';
import type { Problem } from '../ground/problem.ts';
import { referenceProblems } from './references.ts';

/**
 * Checks what no file can be blamed for alone: that all of `content/` hangs together.
 * @param root the project's folder, from which problems name their files
 * @param content the folder that the archive was read from
 */
export async function problemsAcross(root: string, content: string, archive: Archive): Promise<Problem[]> {
  return [
    ...referenceProblems(archive),
    ...problemsOfAddresses(archive, await readLedger(content), now()),
    ...pressKeyProblems(archive),
    ...contactProblems(archive),
    ...(await pictureProblems(archive, content)),
    ...(await traceProblems(root, content)),
  ];
}

/** What is wrong in the list of names taken out. */
async function traceProblems(root: string, content: string): Promise<Problem[]> {
  const { problems } = await readTraces(content);
  return problems.map((problem) => ({ file: inProject(root, join(content, tracesFile)), ...problem }));
}
