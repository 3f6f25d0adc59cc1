import { releaseAt } from '../../../content-types/releases/address.ts';
import type { Commit } from './log.ts';

/** What a release's file held from a moment on; no blob means that there was no file. */
export interface FileState {
  at: Date;
  blob: string | undefined;
}

/** One commit's doing, as seen by one name. */
interface Touch {
  commit: number;
  blob: string | undefined;
  /** The name before: the story goes on there. */
  from?: string | undefined;
  /** The name after: the story before this commit is another release's. */
  to?: string;
}

/** All that happened to each name, the newest first. */
export type Touches = ReadonlyMap<string, readonly Touch[]>;

/**
 * Sorts a log by name, so that ten thousand releases can be followed through it without reading it as many times.
 * @param isGone whether a release was taken away for good: one that is like it and came in the same commit is no move
 */
export function touchesIn(commits: readonly Commit[], isGone: (id: string) => boolean = () => false): Touches {
  const touches = new Map<string, Touch[]>();
  const add = (id: string, touch: Touch) => void (touches.get(id)?.push(touch) ?? touches.set(id, [touch]));
  for (let commit = commits.length - 1; commit >= 0; commit--) {
    const changes = (commits[commit]?.changes ?? []).flatMap(({ id, blob, from }) =>
      from !== undefined && isGone(from)
        ? [
            { id, blob, from: undefined },
            { id: from, blob: undefined, from: undefined },
          ]
        : [{ id, blob, from }],
    );
    // What came to a name comes before what left it: in one commit a name may change hands.
    for (const { id, blob, from } of changes) add(id, { commit, blob, from });
    for (const { id, from } of changes) if (from !== undefined) add(from, { commit, blob: undefined, to: id });
  }
  return touches;
}

/** The names that have held one of some contents: how a file is known again whose old name must not be written down. */
export function namesHolding(blobs: readonly string[], touches: Touches): string[] {
  if (blobs.length === 0) return [];
  return [...touches].filter(([, own]) => own.some(({ blob }) => blob && blobs.includes(blob))).map(([name]) => name);
}

/**
 * Follows a release back through the log: by the moves that Git saw, and where a moved text had changed too much for
 * Git to know it again, by the release's old addresses.
 * @param times the commits' times, oldest first
 * @param aliases the release's old addresses
 * @returns its file's states, the oldest first; none when it was never committed
 */
export function statesOf(
  { id, aliases }: { id: string; aliases: readonly string[] },
  touches: Touches,
  times: readonly Date[],
): FileState[] {
  const states: FileState[] = [];
  const names = new Set(aliases.flatMap((alias) => releaseAt(alias) ?? []));
  const passed = new Set<Touch>();
  let place = placesOf(touches, [id], passed)[0] ?? placesOf(touches, names, passed)[0];
  while (place && place.touch.to === undefined) {
    const { name, touch } = place;
    passed.add(touch);
    const at = times[touch.commit];
    if (at) states.push({ at, blob: touch.blob });
    if (touch.from !== undefined) {
      place = placesOf(touches, [touch.from], passed, touch.commit - 1)[0];
      continue;
    }
    const [before] = placesOf(touches, [name], passed, touch.commit);
    const began = touch.blob !== undefined && before?.touch.blob === undefined;
    // Where a name began, or began again, what was before stood at an old address, or here until it was removed.
    place = began ? placesOf(touches, names.add(name), passed, touch.commit)[0] : before;
  }
  return states.reverse();
}

/** Where the story of one of several names goes on: what last happened to each until a commit, the latest of them first. */
function placesOf(touches: Touches, names: Iterable<string>, passed: ReadonlySet<Touch>, until = Infinity) {
  return [...names]
    .flatMap((name) => {
      const touch = touches.get(name)?.find((one) => one.commit <= until && !passed.has(one));
      return touch ? { name, touch } : [];
    })
    .sort(
      (a, b) => Number(a.touch.to !== undefined) - Number(b.touch.to !== undefined) || b.touch.commit - a.touch.commit,
    );
}
