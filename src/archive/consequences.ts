import type { Problem } from '../ground/problem.ts';
import type { LedgerFile } from '../life/ledger/ledger.ts';
import type { Addressed } from './addressed.ts';
import { addressProblems } from './addresses.ts';
import { goneProblems } from './ledger/gone-problems.ts';
import { ledgerProblems } from './ledger/problems.ts';

/** What is asked of all addresses together, by the build and by the desk alike. */
export function problemsOfAddresses(archive: Addressed, ledger: LedgerFile, clock: Date): Problem[] {
  return [
    ...addressProblems(archive),
    ...goneProblems(archive, ledger.ledger),
    // Without the list of what is gone, all that is on it would look lost.
    ...(archive.gone ? ledgerProblems(archive, ledger, clock) : []),
  ];
}

/**
 * What a change of the content would break: problems that are there after it and were not before. Whoever saves one file
 * is not stopped by somebody else's.
 */
export function consequencesOf(before: Addressed, after: Addressed, ledger: LedgerFile, clock: Date): Problem[] {
  const keyOf = ({ file, message }: Problem) => `${file} ${message}`;
  const known = new Set(problemsOfAddresses(before, ledger, clock).map(keyOf));
  return problemsOfAddresses(after, ledger, clock).filter((problem) => !known.has(keyOf(problem)));
}
