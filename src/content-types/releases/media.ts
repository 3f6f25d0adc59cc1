import type { Release } from './release.ts';
import { filesOf } from './seen.ts';

/** The media that a release shows or offers, by address in content. */
export function mediaOf(release: Release): string[] {
  return [...new Set([...filesOf(release), ...release.pictures])];
}
