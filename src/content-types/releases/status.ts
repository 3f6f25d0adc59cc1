import type { ReleaseData } from './schema.ts';

/** Where a release is in its life. Derived from the release and the clock, never typed. */
export type Status = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** The status at a moment. A withdrawal with a time ahead has not happened yet. */
export function statusOf(
  { draft, publishAt, withdrawn }: Pick<ReleaseData, 'draft' | 'publishAt' | 'withdrawn'>,
  clock: Date,
): Status {
  if (draft) return 'draft';
  if (publishAt > clock) return 'scheduled';
  return withdrawn && withdrawn.at <= clock ? 'withdrawn' : 'published';
}

/** Whether the public may see a release with this status at its address. */
export function isPublic(status: Status): status is Extract<Status, 'published' | 'withdrawn'> {
  return status === 'published' || status === 'withdrawn';
}
