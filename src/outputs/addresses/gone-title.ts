import { releaseAt } from '../../content-types/releases/address.ts';
import { ledgerText } from '../../text/da/ledger.ts';
import type { Gone } from '../../life/ledger/gone.ts';

/** What stands over a page that is gone. Never its old headline: that may be what had to go. */
export function goneTitle({ address }: Pick<Gone, 'address'>): string {
  const year = releaseAt(address)?.slice(0, 4);
  return year ? ledgerText.gone.release(year) : ledgerText.gone.page;
}
