import type { PublishingFields, Note, Shown } from './shown.ts';

/** What the public saw happen to a release beside its text. */
export type Event = { at: Date } & (
  | { kind: 'withdrawn'; reason: string }
  | { kind: 'restored' | 'hidden' | 'shown' }
  /** A public explanation was worded anew; `after` is empty where it was taken away. */
  | { kind: 'reworded'; before: string; after: string }
  /** Readers were given another file under an attachment's name. */
  | { kind: 'replaced'; file: string; title: string }
);

/** What happened from one stretch to the next, and to the explanations that readers could already see. */
export function eventsBetween<Text extends PublishingFields>(
  before: Shown<Text>,
  shown: Shown<Text>,
  clock: Date,
): Event[] {
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

/** That a release was withdrawn, with the reason that was given. */
export const withdrawal = ({ withdrawn }: PublishingFields, at: Date): Event => ({
  kind: 'withdrawn',
  at,
  reason: withdrawn?.reason ?? '',
});

function rewordings(before: PublishingFields, { notes }: PublishingFields, at: Date, clock: Date): Event[] {
  return before.notes
    .filter((note) => note.at <= clock && note.at <= at)
    .flatMap((note): Event[] => {
      const after = notes.find((kept) => kept.text === note.text) ?? notes.find((kept) => isSame(kept, note));
      return after?.text === note.text
        ? []
        : [{ kind: 'reworded', at, before: note.text, after: after ? after.text : '' }];
    });
}

/** The notes that were not there before. One that was worded anew is not new. */
export function notesArrived(before: PublishingFields | undefined, { notes }: PublishingFields, clock: Date): Note[] {
  return notes.filter((note) => note.at <= clock && !before?.notes.some((known) => isSame(known, note)));
}

const isSame = (a: Note, b: Note) => a.at.getTime() === b.at.getTime() || a.text === b.text;
