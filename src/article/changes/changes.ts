import type { Newsroom } from '../../newsroom/type.ts';
import { drawWritten, fileOf } from '../../life/history/draw-written.ts';
import { passagesOf } from '../../life/history/passages.ts';
import type { Recorded } from './recorded.ts';
import { timelineOf, type Step } from './timeline.ts';
import type { Version } from '../../life/history/versions.ts';
import type { Written } from '../../life/history/written.ts';

/** All that a release's page of changes shows, the newest first. */
export async function changesOf({ people }: Newsroom, { history }: Recorded): Promise<Step[]> {
  // With one version there is nothing to compare, and no text to read.
  const compared = history.versions.length > 1 ? history.versions : [];
  const passages = await Promise.all(
    compared.map(async ({ written }) => passagesOf(written, drawWritten(await fileOf(written), people))),
  );
  return timelineOf(history, passages);
}

/** When a version stopped being the one that readers found; undefined while it is. */
export function heldUntil({ history }: Recorded, { number }: Version<Written>): Date | undefined {
  return history.versions[number]?.from;
}
