import { statusOf } from '../releases/status.ts';
import type { ReleaseData } from '../releases/schema.ts';

/** What of a release decides when the public sees it. */
type Dated = Pick<ReleaseData, 'publishAt' | 'draft' | 'withdrawn' | 'notes'>;
type Note = ReleaseData['notes'][number];

/** A release's file from a moment on; `written` is undefined while there is no file. */
export interface State<Text extends Dated> {
  at: Date;
  written: Text | undefined;
}

/** A release's text as the public saw it from one moment until the next version's. */
export interface Version<Text extends Dated> {
  /** From 1, for ever. */
  number: number;
  from: Date;
  written: Text;
  /** The notes that came with it, and those that told of it afterwards. */
  notes: readonly Note[];
}

/** What the public saw happen to a release beside its text. */
export type Event = { at: Date } & (
  | { kind: 'withdrawn'; reason: string }
  | { kind: 'restored' | 'hidden' | 'shown' }
  /** A public explanation was worded anew; `after` is empty where it was taken away. */
  | { kind: 'reworded'; before: string; after: string }
  /** Readers were given another file under an attachment's name. */
  | { kind: 'replaced'; file: string; title: string }
);

/** All that the public has seen of a release, the oldest first. */
export interface History<Text extends Dated> {
  versions: readonly Version<Text>[];
  events: readonly Event[];
}

/** A stretch of time in which one state was in force and the public could see it. */
export interface Shown<Text> {
  from: Date;
  until: Date | undefined;
  withdrawn: Date | undefined;
  written: Text;
}

interface Options<Text> {
  clock: Date;
  /** Whether readers see the same words in both. */
  same: (a: Text, b: Text) => boolean;
}

/**
 * What the public has seen of a release: each text from the moment that it was both saved and due, never what was a
 * draft or was changed before its time. A text that is changed and changed back is three versions; a change that no
 * reader can see in the text is none.
 * @param states the file's states in the order of the branch, their times never running backwards
 */
export function historyOf<Text extends Dated>(
  states: readonly State<Text>[],
  { clock, same }: Options<Text>,
): History<Text> {
  const versions: (Version<Text> & { notes: Note[] })[] = [];
  const events: Event[] = [];
  let before: Shown<Text> | undefined;
  for (const shown of shownIn(states, clock)) {
    const { from, written } = shown;
    let version = versions.at(-1);
    if (before) events.push(...between(before, shown, clock));
    else if (shown.withdrawn) events.push(withdrawal(written, written.withdrawn?.at ?? from));
    if (!version || !before || !same(before.written, written)) {
      version = { number: versions.length + 1, from, written, notes: [] };
      versions.push(version);
    }
    version.notes.push(...arrived(before?.written, written, clock));
    before = shown;
  }
  if (before?.until) events.push({ kind: 'hidden', at: before.until });
  return { versions, events };
}

/** When the public saw which state of a release, in order. */
export function shownIn<Text extends Dated>(states: readonly State<Text>[], clock: Date): Shown<Text>[] {
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

/** What happened from one stretch to the next, and to the explanations that readers could already see. */
function between<Text extends Dated>(before: Shown<Text>, shown: Shown<Text>, clock: Date): Event[] {
  const { from, withdrawn, written } = shown;
  const gap = before.until && before.until < from;
  const events: Event[] = gap ? [{ kind: 'hidden', at: before.until ?? from }] : [];
  if (gap) events.push({ kind: 'shown', at: from });
  // A withdrawal whose moment has not come yet is none: until then the release is back.
  if (before.withdrawn && (!withdrawn || withdrawn > from)) events.push({ kind: 'restored', at: from });
  const still = before.withdrawn && withdrawn && withdrawn <= from;
  if (withdrawn && !still) events.push(withdrawal(written, withdrawn));
  const [was, is] = [before.written.withdrawn?.reason, written.withdrawn?.reason];
  if (still && was !== undefined && is !== undefined && was !== is)
    events.push({ kind: 'reworded', at: from, before: was, after: is });
  return [...events, ...rewordings(before.written, written, from, clock)];
}

const withdrawal = ({ withdrawn }: Dated, at: Date): Event => ({
  kind: 'withdrawn',
  at,
  reason: withdrawn?.reason ?? '',
});

/** The notes that were not there before. One that was worded anew is not new. */
function arrived(before: Dated | undefined, { notes }: Dated, clock: Date): Note[] {
  return notes.filter((note) => note.at <= clock && !before?.notes.some((known) => isSame(known, note)));
}

function rewordings(before: Dated, { notes }: Dated, at: Date, clock: Date): Event[] {
  return before.notes
    .filter((note) => note.at <= clock && note.at <= at)
    .flatMap((note): Event[] => {
      const after = notes.find((kept) => kept.text === note.text) ?? notes.find((kept) => isSame(kept, note));
      return after?.text === note.text
        ? []
        : [{ kind: 'reworded', at, before: note.text, after: after ? after.text : '' }];
    });
}

const isSame = (a: Note, b: Note) => a.at.getTime() === b.at.getTime() || a.text === b.text;

const latest = (a: Date, b: Date) => (a > b ? a : b);
