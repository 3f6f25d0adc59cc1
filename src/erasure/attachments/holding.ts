import { bySurety, findIn, type Sought } from '../names/find.ts';
import type { Certainty } from '../../text/da/erasure.ts';
import type { Doubt } from '../reading/reading.ts';

/** A name in a file, as it stands there. */
export interface Sighting {
  kind: Certainty;
  written: string;
  inside: readonly string[];
}

/** What was found in a file that cannot be reworded: the surest sighting, if any, and every reason why there may be more. */
export interface Holding {
  sighting: Sighting | undefined;
  doubts: readonly Doubt[];
}

/** The surer of two sightings; of two alike, the first. */
export function surer(one: Sighting | undefined, other: Sighting | undefined): Sighting | undefined {
  if (!one || !other) return one ?? other;
  return bySurety.indexOf(other.kind) < bySurety.indexOf(one.kind) ? other : one;
}

/**
 * Looks for a person in texts.
 * @param counts whether a place counts: in bytes that are no text, a few letters that look like a name are chance
 */
export function sightingIn(
  texts: Iterable<string>,
  sought: Sought,
  counts: (kind: Certainty, written: string) => boolean = () => true,
): Sighting | undefined {
  let surest: Sighting | undefined;
  for (const text of texts) {
    for (const { kind, from, to } of findIn(text, sought)) {
      const written = text.slice(from, to);
      if (kind === 'whole' || counts(kind, written)) surest = surer(surest, { kind, written, inside: [] });
    }
    if (surest?.kind === 'whole') break;
  }
  return surest;
}
