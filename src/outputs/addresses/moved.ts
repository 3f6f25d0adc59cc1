import type { Newsroom } from '../../newsroom/type.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { Addressee } from '../../life/ledger/addressee.ts';
import { isOfHistory } from '../../life/ledger/of-history.ts';

/** An old address of a page and where it leads. */
export interface Moved {
  from: string;
  to: string;
  /** What is there now. */
  title: string;
}

type Movable = Pick<Newsroom, 'readable' | 'initiatives' | 'municipalities' | 'standing' | 'published' | 'histories'>;

/**
 * Every old address of a page, and those of a release's versions under it: a quotation of a version must lead to that
 * version also after the release has moved.
 */
export function movedIn(newsroom: Movable): Moved[] {
  const { readable, initiatives, municipalities, standing, published } = newsroom;
  const below = Map.groupBy([...published.keys()].filter(isOfHistory), releasePart);
  return [
    ...readable.flatMap((release) =>
      release.aliases.flatMap((alias) => [
        { from: alias, to: release.address, title: release.title },
        ...(below.get(alias) ?? []).map((from) => ({
          from,
          to: sameVersion(newsroom, release, from),
          title: release.title,
        })),
      ]),
    ),
    ...[...initiatives, ...municipalities, ...standing].flatMap(({ address, title, aliases }: Addressee) =>
      aliases.map((from) => ({ from, to: address, title })),
    ),
  ];
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
