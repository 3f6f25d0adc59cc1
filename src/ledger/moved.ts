import type { Newsroom } from '../newsroom.ts';
import type { Release } from '../releases/release.ts';
import { isOfHistory } from './history.ts';

/** An old address and where it leads. */
export interface Moved {
  from: string;
  to: string;
  release: Release;
}

/**
 * Every old address of a release, and those of its versions under it: a quotation of a version must lead to that version
 * also after the release has moved.
 */
export function movedIn(newsroom: Pick<Newsroom, 'readable' | 'published' | 'histories'>): Moved[] {
  const below = Map.groupBy([...newsroom.published.keys()].filter(isOfHistory), releasePart);
  return newsroom.readable.flatMap((release) =>
    release.aliases.flatMap((alias) => [
      { from: alias, to: release.address, release },
      ...(below.get(alias) ?? []).map((from) => ({ from, to: sameVersion(newsroom, release, from), release })),
    ]),
  );
}

const releasePart = (address: string) => address.split('/').slice(0, 4).join('/') + '/';

/** The same page of the release's history where it stands now; the release itself where this build has no such page. */
function sameVersion({ histories }: Pick<Newsroom, 'histories'>, release: Release, from: string): string {
  const history = histories?.get(release.id);
  const rest = from.slice(releasePart(from).length);
  const number = /^udgave\/(\d+)\/$/.exec(rest)?.[1];
  const isThere =
    history && (number === undefined || history.versions.some((version) => version.number === Number(number)));
  return isThere ? release.address + rest : release.address;
}
