import type { Addressed } from '../addressed.ts';
import { addressOf } from '../../content-types/addresses.ts';
import { releaseAddress } from '../../content-types/releases/address.ts';
import { filesOf, offeredBy } from '../../content-types/releases/seen.ts';
import { isPublic, statusOf } from '../../content-types/releases/status.ts';

/** What of the content stands at an address of its own, at one moment. */
export interface ServedAddresses {
  /** Addresses of pages, old ones among them. What has mistakes of its own counts: it is told of elsewhere. */
  pages: ReadonlySet<string>;
  /** Pictures and attachments that something public shows or offers. */
  files: ReadonlySet<string>;
  /** Whether an address is taken away for good: listed as gone, or below or belonging to what is. */
  isGone: (address: string) => boolean;
}

const folders = ['initiatives', 'municipalities', 'pages'] as const;

/** Finds out what the content of an archive answers at a moment. */
export function servedAddresses(archive: Addressed, clock: Date): ServedAddresses {
  const { releases, initiatives, municipalities, gone, known } = archive;
  const listed = new Set(
    gone?.data.gone.filter(({ at }) => at <= clock).flatMap(({ address, also }) => [address, ...also]),
  );
  const open = releases.filter(({ data }) => isPublic(statusOf(data, clock)));
  const [listedReleases, shown] = [
    open.filter(({ id }) => listed.has(releaseAddress(id))),
    open.filter(({ id }) => !listed.has(releaseAddress(id))),
  ];
  const read = new Set(releases.map(({ id }) => id));
  const faulty = known.releases.filter((id) => !read.has(id));
  const others = folders.flatMap((folder) =>
    archive[folder].map(({ id, data }) => ({ address: addressOf[folder](id), aliases: data.aliases })),
  );
  const aliasesOf = (isListed: boolean) =>
    others.filter(({ address }) => listed.has(address) === isListed).flatMap(({ aliases }) => aliases);
  const went = new Set([
    ...listed,
    ...aliasesOf(true),
    ...listedReleases.flatMap(({ data }) => [...data.aliases, ...offeredBy(data).map(({ file }) => file)]),
  ]);
  const above = [...went].filter((address) => address.endsWith('/'));
  return {
    pages: new Set([
      ...shown.flatMap(({ id, data }) => [releaseAddress(id), ...data.aliases]),
      ...aliasesOf(false),
      ...faulty.map(releaseAddress),
      ...folders.flatMap((folder) => known[folder].map(addressOf[folder])).filter((address) => !listed.has(address)),
    ]),
    files: new Set([
      ...shown.flatMap(({ data }) => filesOf(data)),
      ...[...shown, ...initiatives, ...municipalities].flatMap(({ pictures }) => pictures.map(({ id }) => id)),
    ]),
    isGone: (address) => went.has(address) || above.some((folder) => address.startsWith(folder)),
  };
}
