import type { Problem } from '../../ground/problem.ts';
import { isOfHistory } from './of-history.ts';
import type { Ledger, LedgerFile } from './ledger.ts';
import type { GoneData } from '../../content-types/gone/schema.ts';

/**
 * What a built site has lost that its content does not explain: a part of the site that was taken out of the code, say.
 * @param known the ledger up to the site's moment
 * @param answered every lasting address of the built site
 * @param withHistory whether Git could tell the build what the public has seen: if not, the pages of it are not owed
 */
export function lostAddresses(
  known: Ledger,
  answered: ReadonlySet<string>,
  gone: readonly GoneData[],
  withHistory: boolean,
): string[] {
  const listed = gone.flatMap(({ address, also }) => [address, ...also]);
  const isGone = (address: string) =>
    listed.some((one) => (one.endsWith('/') ? address.startsWith(one) : address === one));
  return [...known.keys()].filter(
    (address) =>
      !answered.has(address) &&
      // Files follow from the content alone, which has been looked through before the site was built.
      !address.startsWith('/media/') &&
      // Without Git's history there are no pages of it, and the build has said so.
      (withHistory || !isOfHistory(address)) &&
      !isGone(address),
  );
}

/** What is said of a lost address. */
export function lostProblem(address: string, { lineOf }: LedgerFile): Problem {
  return {
    file: 'content/ledger.txt',
    line: lineOf.get(address),
    field: undefined,
    message: `${address} har været udgivet, men den nye udgave af siden har intet på adressen.`,
    remedy:
      'Sig det til webredaktionen: det er siden selv og ikke en nyhed, der er ændret. Skal adressen væk for altid, så skriv den på listen Fjernede nyheder (content/gone.yaml).',
  };
}
