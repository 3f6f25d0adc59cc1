import { ledgerText } from '../../text/da/ledger.ts';
import type { Ledger } from '../../life/ledger/ledger.ts';

/** A page that lists, and has nothing left to list: the archive has become shorter. Its address still answers. */
export interface EmptiedPage {
  address: string;
  title: string;
  lead: string;
  /** The list that it was a part of, and the words that lead there. */
  list: string;
  newest: string;
}

/**
 * The pages of lists that were published once and are none any more.
 * @param current the lists' pages as they are now, by address
 */
export function emptiedPages(published: Ledger, current: Iterable<string>): EmptiedPage[] {
  const still = new Set(current);
  return [...published.keys()].flatMap((address) => {
    const [, list, year, number] = /^(\/(?:nyheder|rettelser)\/)(?:(\d{4})|side\/(\d+))\/$/.exec(address) ?? [];
    if (!list || still.has(address)) return [];
    const { ofYear, yearLead, ofPage, pageLead, newest, corrections } = ledgerText.emptied;
    if (year) return { address, list, newest, title: ofYear(year), lead: yearLead };
    return list === '/rettelser/'
      ? { address, list, newest: corrections.newest, title: corrections.ofPage(number ?? ''), lead: corrections.lead }
      : { address, list, newest, title: ofPage(number ?? ''), lead: pageLead };
  });
}
