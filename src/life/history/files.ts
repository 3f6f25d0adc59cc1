import type { ReleaseData } from '../../content-types/releases/schema.ts';
import type { FileHistories } from './git/file-log.ts';
import { offeredBy } from '../../content-types/releases/seen.ts';
import type { Event } from './events.ts';
import type { Shown } from './shown.ts';

type Offering = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes' | 'attachments'>;

/**
 * The attachments that readers were given another file for, under the same name: a figure in a spreadsheet may have been
 * quoted, and the text around it says nothing of the change. What was replaced before readers could fetch it is none.
 * @param shown when the public saw what, in order
 */
export function replacedIn(shown: readonly Shown<Offering>[], files: FileHistories, clock: Date): Event[] {
  const addresses = new Set(shown.flatMap(({ written }) => offeredBy(written).map(({ file }) => file)));
  return [...addresses].flatMap((file) => {
    const states = files.get(file) ?? [];
    const moments = new Set([...shown.map(({ from }) => Number(from)), ...states.map(({ at }) => Number(at))]);
    let last: string | undefined;
    return [...moments]
      .filter((moment) => moment <= clock.getTime())
      .sort((a, b) => a - b)
      .flatMap((moment): Event[] => {
        const at = new Date(moment);
        const offer = shown.findLast(({ from, until }) => from <= at && (!until || at < until));
        const attachment = offer && offeredBy(offer.written).find((offered) => offered.file === file);
        const blob = attachment && states.findLast((state) => state.at <= at)?.blob;
        if (!attachment || blob === undefined) return [];
        const before = last;
        last = blob;
        return before === undefined || before === blob ? [] : [{ kind: 'replaced', at, file, title: attachment.title }];
      });
  });
}

/** When readers were last given another file for an attachment; undefined where it is the one that was there first. */
export function lastReplaced(events: readonly Event[], file: string): Date | undefined {
  return events.findLast((event) => event.kind === 'replaced' && event.file === file)?.at;
}
