import { nearest } from '../../ground/nearest.ts';
import { releaseAddress } from '../../content-types/releases/address.ts';
import { isPublic, statusOf } from '../../content-types/releases/status.ts';
import type { Addressed } from '../addressed.ts';

/**
 * The file that a release has most likely been renamed to: among the public ones that no build has published yet, the one
 * with the nearest name, else the only one of the same year.
 * @param address where the release was
 * @returns undefined when it cannot be guessed
 */
export function likelyName(
  address: string,
  { releases }: Pick<Addressed, 'releases'>,
  known: ReadonlyMap<string, Date>,
  clock: Date,
): string | undefined {
  const unknown = releases.filter(({ id, data }) => isPublic(statusOf(data, clock)) && !known.has(releaseAddress(id)));
  const addresses = unknown.map(({ id }) => releaseAddress(id));
  const inYear = addresses.filter((candidate) => candidate.startsWith(address.slice(0, '/nyheder/2019/'.length)));
  const guess = nearest(address, addresses) ?? (inYear.length === 1 ? inYear[0] : undefined);
  return unknown.find(({ id }) => releaseAddress(id) === guess)?.file;
}
