import { z } from 'astro/zod';

/** A release that has been saved here, and what the desk waits to tell of it. */
export interface Awaited {
  /** `2026/nyt-job` */
  id: string;
  /** When it was saved, in ms. */
  saved: number;
}

const key = 'newsroom-awaited';
const waits = 'newsroom-waits';
const awaitedSchema = z.array(z.object({ id: z.string(), saved: z.number() }));
/** Nobody wants to hear of more. */
const most = 20;
/** So many of the last waits say how long it usually takes. */
const remembered = 9;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** What this browser waits for, the newest first. It outlives the form and the page. */
export const readAwaited = (kept: Kept): Awaited[] => awaitedSchema.safeParse(parsed(kept.getItem(key))).data ?? [];

/** Begins to wait for a release. What was saved before of the same is no longer waited for. */
export function addAwaited(kept: Kept, one: Awaited): void {
  const others = readAwaited(kept).filter(({ id }) => id !== one.id);
  kept.setItem(key, JSON.stringify([one, ...others].slice(0, most)));
}

/** Stops waiting for a release, unless it has been saved again since. */
export function dropAwaited(kept: Kept, { id, saved }: Awaited): void {
  const left = readAwaited(kept).filter((other) => other.id !== id || other.saved !== saved);
  kept.setItem(key, JSON.stringify(left));
}

/** Remembers how long it took from saving until the public could see it, in ms. */
export function noteWait(kept: Kept, wait: number): void {
  kept.setItem(waits, JSON.stringify([wait, ...readWaits(kept)].slice(0, remembered)));
}

/** How long it usually takes, in ms: the middle one of the last waits. Undefined until something has been waited for. */
export function usualWait(kept: Kept): number | undefined {
  const sorted = readWaits(kept).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const readWaits = (kept: Kept): number[] => z.array(z.number()).safeParse(parsed(kept.getItem(waits))).data ?? [];

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
