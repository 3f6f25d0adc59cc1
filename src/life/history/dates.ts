import { dateAndTime } from '../../danish/dates.ts';
import type { PublishingFields } from './shown.ts';
import type { History } from './versions.ts';

/** From when everything is known, where that is later than the publication: the archive got the release, or was opened, then. */
export function knownSince({ versions: [first] }: Pick<History<PublishingFields>, 'versions'>): Date | undefined {
  return first && dateAndTime(first.from) !== dateAndTime(first.written.publishAt) ? first.from : undefined;
}

/** When what readers see of a release last changed after its publication; undefined where it never did. */
export function lastChanged({ versions, events }: History<PublishingFields>): Date | undefined {
  const moments = [...versions.slice(1).map(({ from }) => from), ...events.map(({ at }) => at)];
  return moments.length === 0 ? undefined : new Date(Math.max(...moments.map(Number)));
}
