import { dayAfter, dayAfterMonths, startOfDay } from '../../danish/dates.ts';
import type { InitiativeData } from '../../content-types/initiatives/schema.ts';
import { isListedAsGone } from '../ledger/gone.ts';
import type { GoneData } from '../../content-types/gone/schema.ts';
import type { ReleaseData } from '../../content-types/releases/schema.ts';
import type { Settings } from '../../content-types/settings/schema.ts';

/** What happens at a moment by itself, with nobody saving anything. */
type ChangeKind = 'publication' | 'withdrawal' | 'note' | 'age' | 'removal' | 'beginning' | 'end';

/** One thing that the public will see from a moment on, if the site is built then. */
export interface DueChange {
  at: Date;
  kind: ChangeKind;
  /** The file that it is written in, from the project's root. */
  file: string;
  title: string;
}

/** What of the archive depends on the clock. */
export interface DatedContent {
  releases: readonly {
    id: string;
    file: string;
    data: Pick<ReleaseData, 'title' | 'draft' | 'publishAt' | 'withdrawn' | 'notes'>;
  }[];
  initiatives: readonly { file: string; data: Pick<InitiativeData, 'title' | 'from' | 'to'> }[];
  /** What is taken away for good, by address (`content/gone.yaml`). */
  gone: readonly Pick<GoneData, 'address' | 'also' | 'at'>[];
  /** Laws and schemes that end: releases that mention them say so from that day. */
  ended: readonly Pick<Settings['ended'][number], 'name' | 'at'>[];
  /** The settings' age of old news. */
  oldAfterMonths: number;
}

/**
 * Every moment at which the public sees something else than the instant before, in order. Whoever lets one more thing
 * depend on the clock adds it here; `changes.test.ts` compares this with what the newsroom shows.
 */
export function changesIn({ releases, initiatives, gone, ended, oldAfterMonths }: DatedContent): DueChange[] {
  return [
    ...releases.flatMap((release) =>
      changesOfRelease(release, oldAfterMonths).filter(({ at }) => !isListedAsGone(release.id, gone, at)),
    ),
    ...initiatives.flatMap(changesOfInitiative),
    ...gone.map(({ at, address }): DueChange => ({ at, kind: 'removal', file: 'content/gone.yaml', title: address })),
    ...ended.map(({ name, at }): DueChange => ({
      at: startOfDay(at),
      kind: 'end',
      file: 'content/settings.yaml',
      title: name,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.file.localeCompare(b.file));
}

/**
 * What the next build is owed for.
 * @param since the clock of the build that is out: what came due while it ran is not on it
 * @returns all that changes at the first moment after `since`; nothing when nothing is ever due
 */
export function nextChanges(dated: DatedContent, since: Date): DueChange[] {
  const ahead = changesIn(dated).filter(({ at }) => at > since);
  return ahead.filter(({ at }) => at.getTime() === ahead[0]?.at.getTime());
}

function changesOfRelease({ file, data }: DatedContent['releases'][number], oldAfterMonths: number): DueChange[] {
  const { title, draft, publishAt, withdrawn, notes } = data;
  if (draft) return [];
  const change = (kind: ChangeKind, at: Date): DueChange => ({ at, kind, file, title });
  const old = startOfDay(dayAfterMonths(publishAt, oldAfterMonths));
  return [
    change('publication', publishAt),
    // What is dated before the publication comes with it.
    ...notes.filter(({ at }) => at > publishAt).map(({ at }) => change('note', at)),
    ...(withdrawn && withdrawn.at > publishAt ? [change('withdrawal', withdrawn.at)] : []),
    // Under a withdrawal the age is not told.
    ...(withdrawn && withdrawn.at <= old ? [] : [change('age', old)]),
  ];
}

function changesOfInitiative({ file, data: { title, from, to } }: DatedContent['initiatives'][number]): DueChange[] {
  const change = (kind: ChangeKind, day: string): DueChange => ({ at: startOfDay(day), kind, file, title });
  return [change('beginning', from), ...(to === undefined ? [] : [change('end', dayAfter(to))])];
}
