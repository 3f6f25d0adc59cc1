/**
 * Every address that the newsroom has ever published, with the moment of the build that first did. An address in it
 * never answers 404: the build refuses to publish a site that has lost one.
 */
export type Ledger = ReadonlyMap<string, Date>;

/** A ledger as its file holds it. */
export interface LedgerFile {
  ledger: Ledger;
  /** The line, counted from 1, on which an address stands. */
  lineOf: ReadonlyMap<string, number>;
  /** Lines that are not a moment, a space and an address. */
  unreadable: readonly number[];
}

const entry = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (\/\S*)$/;

/** Reads a ledger's text. Where merging has left an address twice, the earlier moment counts; the order is of no matter. */
export function parseLedger(text: string): LedgerFile {
  const ledger = new Map<string, Date>();
  const lineOf = new Map<string, number>();
  const unreadable: number[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [, moment = '', address = ''] = entry.exec(line) ?? [];
    const at = new Date(moment);
    if (Number.isNaN(at.getTime())) return void unreadable.push(index + 1);
    const before = ledger.get(address);
    if (before && before <= at) return;
    ledger.set(address, at);
    lineOf.set(address, index + 1);
  });
  return { ledger, lineOf, unreadable };
}

/** Writes a ledger: one line for each address, by moment and then by address, so that new ones come last. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger].map(([address, at]) => `${at.toISOString().replace(/\.\d+/, '')} ${address}\n`);
  return lines.sort().join('');
}

/** The ledger with what a build published at a moment. What stood in it keeps its own. */
export function enter(ledger: Ledger, addresses: Iterable<string>, at: Date): Ledger {
  return new Map([...[...addresses].map((address) => [address, at] as const), ...ledger]);
}

/** What was published up to a moment: a site that is made for an earlier one owes nothing to what came later. */
export function knownAt(ledger: Ledger, clock: Date): Ledger {
  return new Map([...ledger].filter(([, at]) => at <= clock));
}
