import { isSitesOwn } from '../../content-types/site-addresses.ts';
import type { Problem } from '../../ground/problem.ts';
import { servedAddresses, type Addressed } from './served-addresses.ts';

/** The moment after which nothing happens: what is listed to go later must be able to go as well. */
const endOfTime = new Date(8.64e15);

/** Checks that what is listed as gone can be: it stands on the list once, and nothing else stands at its address. */
export function goneProblems(archive: Addressed): Problem[] {
  const { gone } = archive;
  if (!gone) return [];
  const { pages, files } = servedAddresses(archive, endOfTime);
  const seen = new Set<string>();
  return gone.data.gone.flatMap(({ address, also }, index) =>
    [
      { address, path: ['gone', index, 'address'] },
      ...also.map((address, place) => ({ address, path: ['gone', index, 'also', place] })),
    ].flatMap(({ address, path }) => {
      const fault = faultOf(address, { pages, files, seen });
      seen.add(address);
      return fault ? [{ file: gone.file, line: gone.lineOf(path), field: path.join('.'), ...fault }] : [];
    }),
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
  const isFileOrPart = /^\/(?:media|indsatser|kommuner)\/./.test(address);
  if (!isFileOrPart && isSitesOwn(address))
    return { message: `${address} er sidens egen og kan ikke fjernes.`, remedy: 'Skriv adressen på en nyhed.' };
  return undefined;
}
