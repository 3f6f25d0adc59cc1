import { releaseAddress } from '../../content-types/releases/address.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import { isSitesOwn } from '../../content-types/site-addresses.ts';
import type { Ledger } from '../../life/ledger/ledger.ts';
import type { Problem } from '../../ground/problem.ts';
import type { Addressed } from '../addressed.ts';
import { servedAddresses } from './served-addresses.ts';

/** The moment after which nothing happens: what is listed to go later must be able to go as well. */
const endOfTime = new Date(8.64e15);

/** Checks that what is listed as gone can be: it stands on the list once, and nothing else stands at its address. */
export function goneProblems(archive: Addressed): Problem[] {
  const { gone } = archive;
  if (!gone) return [];
  const { pages, files } = servedAddresses(archive, endOfTime);
  const seen = new Set<string>();
  return listedIn(gone).flatMap(({ address, ...place }) => {
    const fault = faultOf(address, { pages, files, seen });
    seen.add(address);
    return fault ? [{ ...place, ...fault }] : [];
  });
}

/**
 * What is listed as gone and never was. It stops no build, since a file that is deleted takes what it was called with it;
 * but whoever writes it must hear of it, who else believes that something is gone which stands at another address.
 * @param ledger every address that has been published; while it is empty, nobody knows what was there
 */
export function neverPublished({ gone, releases }: Addressed, ledger: Ledger): Problem[] {
  if (!gone || ledger.size === 0) return [];
  const stood = new Set(
    releases.flatMap(({ id, data }) => [
      releaseAddress(id),
      ...data.aliases,
      ...offeredBy(data).map(({ file }) => file),
    ]),
  );
  return listedIn(gone)
    .filter(({ address }) => !ledger.has(address) && !stood.has(address) && !isOfTheSite(address))
    .map(({ address, ...place }) => ({
      ...place,
      message: `${address} har aldrig været udgivet her, så der er ikke noget at fjerne.`,
      remedy: 'Kopiér adressen fra nyhedens side i browseren, og skriv den uden værtsnavn.',
      desk: { remedy: 'Tryk på Find nyheden, eller kopiér adressen fra nyhedens side i browseren.' },
    }));
}

/** Each address on the list, and where it stands. */
function listedIn({ file, lineOf, data }: NonNullable<Addressed['gone']>) {
  return data.gone.flatMap(({ address, also }, index) =>
    [
      { address, path: ['gone', index, 'address'] },
      ...also.map((address, place) => ({ address, path: ['gone', index, 'also', place] })),
    ].map(({ address, path }) => ({ address, file, line: lineOf(path), field: path.join('.') })),
  );
}

interface Standing {
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
  seen: ReadonlySet<string>;
}

function faultOf(address: string, { pages, files, seen }: Standing): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (seen.has(address))
    return { message: `${address} står to gange på listen.`, remedy: 'Slet den ene af de to linjer.' };
  if (pages.has(address) || files.has(address))
    return {
      message: `${address} er i brug og kan ikke også være fjernet.`,
      remedy: 'Slet adressen her, eller slet den først dér, hvor den bruges.',
    };
  if (isOfTheSite(address))
    return { message: `${address} er sidens egen og kan ikke fjernes.`, remedy: 'Skriv adressen på en nyhed.' };
  return undefined;
}

/** Whether an address is one that the site has whatever its content is. A file or a part of something is not. */
const isOfTheSite = (address: string): boolean =>
  isSitesOwn(address) && !/^\/(?:media|indsatser|kommuner)\/./.test(address);
