import { changesBetween, type ChangedPassage } from './compare.ts';
import type { HistoryEvent } from '../../life/history/events.ts';
import type { Passage } from '../../life/history/passages.ts';
import type { History, Version } from '../../life/history/versions.ts';
import type { Written } from '../../life/history/written.ts';

/** What a version is called: the first, or by how its change was explained. */
type VersionKind = 'first' | 'correction' | 'update' | 'unexplained';

/** A new text, and what it changed in the one before. */
export interface VersionStep {
  at: Date;
  version: Version<Written>;
  kind: VersionKind;
  changes: readonly ChangedPassage[];
}

/** Something else that the public could see happen. */
export interface EventStep {
  at: Date;
  event: HistoryEvent;
}

/** One step of what the public has seen. */
export type Step = VersionStep | EventStep;

/**
 * All that happened to a release in the public's sight, the newest first, each version with what it changed.
 * @param passages what readers see of each version, in the versions' order; not asked for where there is only one
 */
export function timelineOf({ versions, events }: History<Written>, passages: readonly (readonly Passage[])[]): Step[] {
  const steps = versions.map((version, index): Step => {
    const changes = index === 0 ? [] : changesBetween(passages[index - 1] ?? [], passages[index] ?? []);
    // The first stands below all that came after, also where the archive got the release long after its time.
    const at = index === 0 ? version.written.publishAt : version.from;
    return { at, version, kind: kindOf(version), changes };
  });
  return [...steps, ...events.map((event): Step => ({ at: event.at, event }))]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .reverse();
}

function kindOf({ number, notes }: Version<Written>): VersionKind {
  if (number === 1) return 'first';
  if (notes.length === 0) return 'unexplained';
  return notes.some(({ kind }) => kind === 'correction') ? 'correction' : 'update';
}
