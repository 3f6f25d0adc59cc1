import { publicRelease, type Release } from '../../../src/content-types/releases/release.ts';
import { releaseSchema } from '../../../src/content-types/releases/schema.ts';
import type { Store } from '../../stored/store.ts';
import { storedEntries } from '../../stored/entries.ts';

/**
 * The public releases of some years: where a release's translation and what replaces it are found. Not all years are
 * looked through: at a Git host each file is a request.
 * @param ids the releases that are named, `2017/minister-paa-besoeg`; their years are read
 */
export async function neighboursIn(store: Store, ids: readonly string[], clock: Date): Promise<Release[]> {
  const years = new Set(ids.map((id) => id.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)));
  const folders = await Promise.all([...years].map((year) => store.folder(`content/releases/${year}`, 'mdx', 1)));
  return storedEntries(folders.flat(), releaseSchema).flatMap((entry) => publicRelease(entry, clock) ?? []);
}
