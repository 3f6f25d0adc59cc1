import { longDate, yearOf } from '../../src/danish/dates.ts';
import type { Entry } from './entry.ts';

/** Values that the desk works with but no file holds: they are made on reading or just before saving, and never written. */

/** The year in Copenhagen that a new release is filed under. Decap's own `{{year}}` counts in UTC. */
export const FOLDER = 'folder';
/** What lists filter by: where a release is, `src/life/embargo/standing.ts`. */
export const STATUS = 'shownStatus';
const SHOWN_DATE = 'shownDate';

/**
 * Adds what lists show: `shownDate`, “12. juni 2017”, in Danish and in Copenhagen whatever the browser's language and zone.
 * @param entry a file as read
 */
export function withShownDate(entry: Entry): Entry {
  const published = momentOf(entry['publishAt']);
  return published ? { ...entry, [SHOWN_DATE]: longDate(published) } : entry;
}

/**
 * The folder for a release, from its `publishAt` (ISO 8601 with offset). Without one, which the form does not let
 * through, it is this year's.
 */
export function folderFor(publishAt: unknown): string {
  return String(yearOf(momentOf(publishAt) ?? new Date()));
}

/** Takes away again what only the desk knows. */
export function withoutDeskOnly({
  [FOLDER]: _folder,
  [SHOWN_DATE]: _shown,
  [STATUS]: _status,
  ...entry
}: Entry): Entry {
  return entry;
}

function momentOf(written: unknown): Date | undefined {
  if (typeof written !== 'string') return undefined;
  const moment = new Date(written.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
