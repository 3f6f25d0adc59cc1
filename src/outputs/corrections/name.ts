import { typography } from '../../danish/typography.ts';
import { releaseAt } from '../../content-types/releases/address.ts';
import { ledgerText } from '../../text/da/ledger.ts';
import { correctionAddress, type Correction } from './correction.ts';

/** What was corrected, as a line: a release's headline, but never one that is gone. */
export function nameOf(correction: Correction): string {
  if (correction.kind !== 'removal') return typography(correction.release.title);
  const address = correctionAddress(correction);
  const year = releaseAt(address)?.slice(0, 4);
  return year ? ledgerText.gone.ofRelease(year) : address;
}
