import { releaseAddress } from '../../content-types/releases/address.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import { isSitesOwn } from '../../content-types/site-addresses.ts';
import type { Ledger } from '../../life/ledger/ledger.ts';
import type { Problem } from '../../ground/problem.ts';
import type { Addressed } from '../addressed.ts';
import { servedAddresses } from './served-addresses.ts';

/** The moment after which nothing happens: what is listed to go later must be able to go as well. */
const endOfTime = new Date(8.64e15);

/**
 * Checks that what is listed as gone can be: it stands on the list once, it was there, and nothing else stands there now.
 * @param ledger every address that has been published; while it is empty, nobody knows what was there
 */
export function goneProblems(archive: Addressed, ledger: Ledger): Problem[] {
  const { gone } = archive;
  if (!gone) return [];
  const { pages, files } = servedAddresses(archive, endOfTime);
  const seen = new Set<string>();
  const wasThere = everPublished(archive, ledger);
  return gone.data.gone.flatMap(({ address, also }, index) =>
    [
      { address, path: ['gone', index, 'address'] },
      ...also.map((address, place) => ({ address, path: ['gone', index, 'also', place] })),
    ].flatMap(({ address, path }) => {
      const fault = faultOf(address, { pages, files, seen, wasThere });
      seen.add(address);
      return fault ? [{ file: gone.file, line: gone.lineOf(path), field: path.join('.'), ...fault }] : [];
    }),
  );
}

interface Standing {
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
  seen: ReadonlySet<string>;
  wasThere: (address: string) => boolean;
}

function faultOf(
  address: string,
  { pages, files, seen, wasThere }: Standing,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (seen.has(address))
    return { message: `${address} står to gange på listen.`, remedy: 'Slet den ene af de to linjer.' };
  if (pages.has(address) || files.has(address))
    return {
      message: `${address} er i brug og kan ikke også være fjernet.`,
      remedy: 'Slet adressen her, eller slet den først dér, hvor den bruges.',
    };
  const isFileOrPart = /^\/(?:media|indsatser|kommuner)\/./.test(address);
  if (!isFileOrPart && isSitesOwn(address))
    return { message: `${address} er sidens egen og kan ikke fjernes.`, remedy: 'Skriv adressen på en nyhed.' };
  if (!wasThere(address))
    return {
      message: `${address} har aldrig været udgivet her, så der er ikke noget at fjerne.`,
      remedy: 'Kopiér adressen fra nyhedens side i browseren, og skriv den uden værtsnavn.',
    };
  return undefined;
}

/** Whether something has been at an address: a build has published it, or a file that is kept had it. */
function everPublished({ releases }: Addressed, ledger: Ledger): (address: string) => boolean {
  const kept = new Set(
    releases.flatMap(({ id, data }) => [
      releaseAddress(id),
      ...data.aliases,
      ...offeredBy(data).map(({ file }) => file),
    ]),
  );
  return (address) => ledger.size === 0 || ledger.has(address) || kept.has(address);
}
