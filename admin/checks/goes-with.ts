import { addressOf } from '../../src/content-types/addresses.ts';
import type { PublishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import { addressesLost } from './may-be-deleted.ts';

const inYear = /^\/nyheder\/(\d{4}\/[^/]+)\/$/;

/**
 * What disappears together with a release that is taken away: its old addresses, and the documents that no other release
 * offers.
 * @param address the release's
 * @param textOf reads a file as it is stored; undefined where there is none
 * @param published what the site tells of the files that its releases offer
 * @returns none for what is no release, or has no file any more
 */
export async function goesWith(
  address: string,
  textOf: (path: string) => Promise<string | undefined>,
  published: PublishedArchive | undefined,
): Promise<string[]> {
  const [, id] = inYear.exec(address) ?? [];
  if (id === undefined) return [];
  const path = `content/releases/${id}.mdx`;
  const text = await textOf(path);
  if (text === undefined) return [];
  const stays = new Set(published?.releases.filter((one) => one.id !== id).flatMap(({ files }) => files));
  return addressesLost(path, text, undefined, new Date()).filter(
    (one) => one !== addressOf.releases(id) && !stays.has(one),
  );
}
