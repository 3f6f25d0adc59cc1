import { eventsBetween, notesArrived, withdrawal, type HistoryEvent } from './events.ts';
import { shownIn, type PublishingFields, type Note, type Shown, type State } from './shown.ts';

/** A release's text as the public saw it from one moment until the next version's. */
export interface Version<Text extends PublishingFields> {
  /** From 1, for ever. */
  number: number;
  from: Date;
  written: Text;
  /** The notes that came with it, and those that told of it afterwards. */
  notes: readonly Note[];
}

/** All that the public has seen of a release, the oldest first. */
export interface History<Text extends PublishingFields> {
  versions: readonly Version<Text>[];
  events: readonly HistoryEvent[];
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
 * @param states the file's states in the order of the branch, their times never running backwards nor beyond the clock
 */
export function historyOf<Text extends PublishingFields>(
  states: readonly State<Text>[],
  { clock, same }: Options<Text>,
): History<Text> {
  const versions: (Version<Text> & { notes: Note[] })[] = [];
  const events: HistoryEvent[] = [];
  let before: Shown<Text> | undefined;
  for (const shown of shownIn(states, clock)) {
    const { from, written } = shown;
    let version = versions.at(-1);
    if (before) events.push(...eventsBetween(before, shown, clock));
    else if (shown.withdrawn) events.push(withdrawal(written, written.withdrawn?.at ?? from));
    if (!version || !before || !same(before.written, written)) {
      version = { number: versions.length + 1, from, written, notes: [] };
      versions.push(version);
    }
    version.notes.push(...notesArrived(before?.written, written, clock));
    before = shown;
  }
  if (before?.until) events.push({ kind: 'hidden', at: before.until });
  return { versions, events };
}
