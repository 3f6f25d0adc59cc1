import { offeredBy } from '../../content-types/releases/seen.ts';
import { isPicture } from '../../media/types.ts';
import { isInitiativeOrMunicipality, isSitesOwn } from '../../content-types/site-addresses.ts';
import type { Problem } from '../../ground/problem.ts';
import { releaseAddress, releaseAt } from '../../content-types/releases/address.ts';
import { statusOf } from '../../content-types/releases/status.ts';
import type { Addressed } from '../addressed.ts';
import { servedAddresses, type ServedAddresses } from './served-addresses.ts';
import { isOfHistory } from '../../life/ledger/of-history.ts';
import { knownAt, type LedgerFile } from '../../life/ledger/ledger.ts';
import { likelyName } from './likely-name.ts';

/** How problems name the ledger. */
const file = 'content/ledger.txt';

/**
 * Checks that nothing once published has vanished from the content: each address of the ledger is still there, moved, or
 * listed as gone.
 * @param clock the moment that the site is made for
 */
export function ledgerProblems(archive: Addressed, { ledger, lineOf, unreadable }: LedgerFile, clock: Date): Problem[] {
  const served = servedAddresses(archive, clock);
  const known = knownAt(ledger, clock);
  const unpublished = archive.releases.filter(
    ({ id, data }) =>
      known.has(releaseAddress(id)) &&
      ['draft', 'scheduled'].includes(statusOf(data, clock)) &&
      !served.isGone(releaseAddress(id)),
  );
  const theirs = new Set(
    unpublished.flatMap(({ id, data }) => [
      releaseAddress(id),
      ...data.aliases,
      ...offeredBy(data).map((offered) => offered.file),
    ]),
  );
  // A file with a mistake in it may still be what leads an address on, and its mistake is told of already.
  const isSpokenOf = (address: string) => archive.unread.some((text) => text.includes(address));
  const lost = [...known.keys()].filter(
    (address) => isLost(address, served) && !theirs.has(address) && !isSpokenOf(address),
  );
  return [
    ...unreadable.map((line) => ({ file, line, field: undefined, ...spoiled })),
    ...unpublished.map((release) => backInTheDrawer(release, clock)),
    ...lost.map((address) => ({
      file,
      line: lineOf.get(address),
      field: undefined,
      ...vanished(address, archive, known, clock),
    })),
  ];
}

/** Addresses that follow from the content. What follows from the whole site is looked at when it is built. */
function isLost(address: string, { pages, files, isGone }: ServedAddresses): boolean {
  if (isGone(address)) return false;
  // Pictures are replaced every day, and nobody cites them; a document has been downloaded and quoted.
  if (address.startsWith('/media/')) return !isPicture(address) && !files.has(address);
  if (!address.endsWith('/') || isOfHistory(address)) return false;
  const isContents = isInitiativeOrMunicipality(address) || !isSitesOwn(address);
  return isContents && address !== '/' && !pages.has(address);
}

/** A remedy, and the same for the desk: without the names that fields and lists have in files. */
const inBoth = (remedy: string) => ({ remedy, desk: { remedy: remedy.replace(/ \([a-z/.]+\)/g, '') } });

const list = 'listen Fjernede nyheder (content/gone.yaml) med tidspunkt og begrundelse';

const spoiled = {
  message: 'Linjen i listen over udgivne adresser kan ikke læses.',
  remedy:
    'Hent content/ledger.txt tilbage fra en tidligere udgave: listen skrives af sig selv og rettes aldrig i hånden.',
};

function backInTheDrawer(release: Addressed['releases'][number], clock: Date): Problem {
  const isDraft = statusOf(release.data, clock) === 'draft';
  const field = isDraft ? 'draft' : 'publishAt';
  return {
    file: release.file,
    line: release.lineOf([field]),
    field,
    message: `Nyheden har været udgivet på ${releaseAddress(release.id)} og kan ikke ${isDraft ? 'blive kladde igen' : 'vente på at blive udgivet'}.`,
    ...inBoth(
      `${isDraft ? 'Fjern krydset i Kladde (draft)' : 'Skriv det tidspunkt, som den blev udgivet på'}. Skal den væk, så udfyld Trukket tilbage, eller skriv adressen på ${list}.`,
    ),
  };
}

function vanished(address: string, archive: Addressed, known: ReadonlyMap<string, Date>, clock: Date) {
  if (address.startsWith('/media/')) {
    return {
      message: `Filen ${address} har kunnet hentes, men ingen nyhed har den som bilag mere.`,
      ...inBoth(`Sæt den på igen. Skal den væk, så skriv adressen på ${list}.`),
    };
  }
  const message = `${address} har været udgivet, men der er intet på adressen mere, og intet fører den videre.`;
  const renamed = releaseAt(address) === undefined ? undefined : likelyName(address, archive, known, clock);
  const gone = `Er den væk for altid, så skriv adressen på ${list}.`;
  const moved = (to: string, what = address) => `skriv ${what} under Gamle adresser (aliases) i ${to}`;
  if (!renamed)
    return {
      message,
      ...inBoth(
        `Hent filen tilbage, eller ${moved(successorOf(address), 'adressen')}, der er kommet i stedet. ${gone}`,
      ),
    };
  const name = renamed.slice(renamed.lastIndexOf('/') + 1);
  const { desk } = inBoth(`Er den omdøbt, så ${moved('den nyhed, der er kommet i stedet')}. ${gone}`);
  return { message, remedy: `Er den omdøbt til ${name}, så ${moved(renamed)}. ${gone}`, desk };
}

/** What an old address may be written in, by what stood there. */
function successorOf(address: string): string {
  if (address.startsWith('/indsatser/')) return 'den indsats';
  if (address.startsWith('/kommuner/')) return 'den kommune';
  return releaseAt(address) === undefined ? 'den side eller nyhed' : 'den nyhed';
}
