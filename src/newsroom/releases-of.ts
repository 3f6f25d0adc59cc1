import type { Release } from '../content-types/releases/release.ts';
import type { Newsroom } from './type.ts';

/** The releases about an initiative or from a municipality, newest first. */
export function releasesOf(
  newsroom: Newsroom,
  of: { initiative: string } | { municipality: string },
): readonly Release[] {
  return newsroom.releases.filter((release) =>
    'initiative' in of ? release.initiatives.includes(of.initiative) : release.municipalities.includes(of.municipality),
  );
}
