import { releaseAddress } from '../../content-types/releases/address.ts';
import type { Release } from '../../content-types/releases/release.ts';
import type { Ledger } from './ledger.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import type { Addressee } from './addressee.ts';
import type { GoneData } from '../../content-types/gone/schema.ts';

/** A page or a file that has been taken away for good. */
export interface Gone extends GoneData {
  /** Every address that went with it, its own first: old ones, attachments, and what the ledger knows below them. */
  addresses: readonly string[];
  /** The release that stood there, for as long as its file is kept. It is shown nowhere. */
  release: Release | undefined;
  /** When it was published, as far as it is known. */
  publishedAt: Date;
}

/**
 * What is gone at a moment, newest first.
 * @param listed what staff have listed
 * @param standing what would be public if it were not listed: releases and other pages
 */
export function goneAt(
  listed: readonly GoneData[],
  standing: readonly (Release | Addressee)[],
  published: Ledger,
  clock: Date,
): Gone[] {
  const byAddress = new Map(standing.map((page) => [page.address, page]));
  return listed
    .filter(({ at }) => at <= clock)
    .map((entry) => {
      const page = byAddress.get(entry.address);
      const release = page && isRelease(page) ? page : undefined;
      const own = [entry.address, ...entry.also, ...(page?.aliases ?? []), ...(release ? filesOf(release) : [])];
      const folders = own.filter((address) => address.endsWith('/'));
      const below = [...published.keys()].filter((address) => folders.some((folder) => address.startsWith(folder)));
      return {
        ...entry,
        addresses: [...new Set([...own, ...below])],
        release,
        publishedAt: release?.publishAt ?? published.get(entry.address) ?? entry.at,
      };
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.address.localeCompare(b.address));
}

const isRelease = (page: Release | Addressee): page is Release => 'publishAt' in page;

const filesOf = (release: Release) => offeredBy(release).map(({ file }) => file);

/** What says of an address that it is gone, in whatever else it stands with. */
type Listed = Pick<GoneData, 'address' | 'also' | 'at'>;

/** The addresses that are listed as gone at a moment: nothing is there, even while its file is. */
export function listedAsGone(listed: readonly Listed[], clock: Date): ReadonlySet<string> {
  return new Set(listed.filter(({ at }) => at <= clock).flatMap(({ address, also }) => [address, ...also]));
}

/** Whether a release is listed as gone at a moment, by its name. */
export function isListedAsGone(id: string, listed: readonly Listed[], clock: Date): boolean {
  return listedAsGone(listed, clock).has(releaseAddress(id));
}
