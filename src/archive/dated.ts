import type { Archive } from './archive.ts';
import type { DatedContent } from '../life/embargo/changes.ts';

/** What of an archive depends on the clock. Without settings no site can be built, and the age counts for nothing. */
export function datedIn({ releases, initiatives, gone, settings }: Archive): DatedContent {
  return {
    releases,
    initiatives,
    gone: gone?.data.gone ?? [],
    ended: settings?.data.ended ?? [],
    oldAfterMonths: settings?.data.oldAfterMonths ?? 600,
  };
}
