import type { Problem } from '../ground/problem.ts';
import type { LedgerFile } from '../life/ledger/ledger.ts';
import type { Addressed } from './addressed.ts';
import { addressProblems } from './addresses.ts';
import { goneProblems, neverPublished } from './ledger/gone-problems.ts';
import { ledgerProblems } from './ledger/problems.ts';

/** What is asked of all addresses together, by the build and by the desk alike. */
export function problemsOfAddresses(archive: Addressed, ledger: LedgerFile, clock: Date): Problem[] {
  return [
    ...addressProblems(archive),
    ...goneProblems(archive),
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
  const all = (archive: Addressed) => [
    ...problemsOfAddresses(archive, ledger, clock),
    ...neverPublished(archive, ledger.ledger),
  ];
  const known = new Set(all(before).map(keyOf));
  return all(after).filter((problem) => !known.has(keyOf(problem)));
}
