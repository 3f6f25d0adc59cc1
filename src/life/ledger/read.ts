import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../../ground/unless-absent.ts';
import { parseLedger, type Ledger, type LedgerFile } from './ledger.ts';

/** Where a content folder's ledger lies. */
export const ledgerPath = (content: string): string => join(content, 'ledger.txt');

/**
 * Reads the ledger of a content folder. A newsroom that has not been built yet has none, and nothing to keep.
 * @param content the folder: `content/`, or the one that `NEWSROOM_CONTENT` names
 */
export async function readLedger(content: string): Promise<LedgerFile> {
  const text = await readFile(ledgerPath(content), 'utf8').catch(unlessAbsent);
  return parseLedger(text ?? '');
}

/** The addresses that builds have published, each with the moment of the first, to ask what is out and what is late. */
export async function publishedAddresses(content: string): Promise<Ledger> {
  return (await readLedger(content)).ledger;
}
