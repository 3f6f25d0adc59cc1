import { releaseAt } from '../releases/address.ts';
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

/** Sorts a log by name, so that ten thousand releases can be followed through it without reading it as many times. */
export function touchesIn(commits: readonly Commit[]): Touches {
  const touches = new Map<string, Touch[]>();
  const add = (id: string, touch: Touch) => void (touches.get(id)?.push(touch) ?? touches.set(id, [touch]));
  for (let commit = commits.length - 1; commit >= 0; commit--) {
    const { changes = [] } = commits[commit] ?? {};
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
  const earlier = new Set(aliases.flatMap((alias) => releaseAt(alias) ?? []));
  let name: string | undefined = id;
  let until = Infinity;
  while (name !== undefined) {
    earlier.delete(name);
    const touch = latest(touches, name, until);
    if (!touch || touch.to !== undefined) {
      name = latestOf(earlier, touches, until);
      continue;
    }
    const at = times[touch.commit];
    if (at) states.push({ at, blob: touch.blob });
    const before = latest(touches, name, touch.commit - 1);
    const created = touch.blob !== undefined && before?.blob === undefined;
    if (touch.from !== undefined) [name, until] = [touch.from, touch.commit - 1];
    else if (!created) until = touch.commit - 1;
    else {
      // Here the name began, or began again: what was before stood at an old address, or at this one before it was removed.
      const old = latestOf(earlier, touches, touch.commit);
      const own = before && before.to === undefined ? before.commit : -1;
      const others = old === undefined ? undefined : latest(touches, old, touch.commit);
      if (old !== undefined && others && others.commit > own) [name, until] = [old, touch.commit];
      else if (own >= 0) until = own;
      else name = undefined;
    }
  }
  return states.reverse();
}

/** What last happened to a name, at a commit or before it. */
function latest(touches: Touches, name: string, until: number): Touch | undefined {
  return touches.get(name)?.find(({ commit }) => commit <= until);
}

/** Of the old names, the one that was there last. One that was moved elsewhere is another release's. */
function latestOf(names: ReadonlySet<string>, touches: Touches, until: number): string | undefined {
  const last = new Map([...names].map((name) => [name, latest(touches, name, until)]));
  return [...names]
    .filter((name) => last.get(name) && last.get(name)?.to === undefined)
    .sort((a, b) => (last.get(b)?.commit ?? 0) - (last.get(a)?.commit ?? 0))[0];
}
