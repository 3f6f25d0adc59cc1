import type { ReleaseData } from '../../content-types/releases/schema.ts';
import { statusOf } from '../../content-types/releases/status.ts';

/** What of a release decides when the public sees it. */
export type PublishingFields = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes'>;
/** What was told of a release afterwards: a correction or an update. */
export type Note = ReleaseData['notes'][number];

/** A release's file from a moment on; `written` is undefined while there is no file. */
export interface State<Text extends PublishingFields> {
  at: Date;
  written: Text | undefined;
}

/** A stretch of time in which one state was in force and the public could see it. */
export interface Shown<Text> {
  from: Date;
  until: Date | undefined;
  withdrawn: Date | undefined;
  written: Text;
}

/** When the public saw which state of a release, in order. */
export function shownIn<Text extends PublishingFields>(states: readonly State<Text>[], clock: Date): Shown<Text>[] {
  return states.flatMap(({ at, written }, index) => {
    const until = states[index + 1]?.at;
    if (!written) return [];
    const from = latest(at, written.publishAt);
    const seen = statusOf(written, clock) !== 'draft' && from <= clock && (!until || from < until || from <= at);
    if (!seen) return [];
    const withdrawn = written.withdrawn && latest(from, written.withdrawn.at);
    const inTime = withdrawn && withdrawn <= clock && (!until || withdrawn < until || withdrawn <= at);
    return { from, until, written, withdrawn: inTime ? withdrawn : undefined };
  });
}

const latest = (a: Date, b: Date) => (a > b ? a : b);
