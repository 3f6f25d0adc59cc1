import { join } from 'node:path';
import { now } from '../ground/clock.ts';
import { tracesFile } from '../life/erasure/trace.ts';
import { readTraces } from '../life/erasure/traces.ts';
import { goneProblems } from './ledger/gone-problems.ts';
import { ledgerProblems } from './ledger/problems.ts';
import { readLedger } from '../life/ledger/read.ts';
import { addressProblems } from './addresses.ts';
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
    ...addressProblems(archive),
    ...pressKeyProblems(archive),
    ...contactProblems(archive),
    ...goneProblems(archive),
    // Without the list of what is gone, all that is on it would look lost.
    ...(archive.gone ? ledgerProblems(archive, await readLedger(content), now()) : []),
    ...(await pictureProblems(archive, content)),
    ...(await traceProblems(root, content)),
  ];
}

/** What is wrong in the list of names taken out. */
async function traceProblems(root: string, content: string): Promise<Problem[]> {
  const { problems } = await readTraces(content);
  return problems.map((problem) => ({ file: inProject(root, join(content, tracesFile)), ...problem }));
}
