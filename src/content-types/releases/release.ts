import type { StoredEntry } from '../../ground/stored.ts';
import { releaseAddress } from './address.ts';
import type { ReleaseData } from './schema.ts';
import { isPublic, statusOf, type Status } from './status.ts';

/** A release that the public may see: its fields, and what the newsroom derives from them. */
export interface Release extends ReleaseData {
  /** Year and file name: `2017/minister-hoerte-om-vejen`. */
  id: string;
  /** Its page: `/nyheder/2017/minister-hoerte-om-vejen/`. */
  address: string;
  status: Extract<Status, 'published' | 'withdrawn'>;
  /** When its visible content last changed: the newest note or the withdrawal, else its publication. */
  updatedAt: Date;
  /** Files from `/media/` that its text shows. */
  pictures: readonly string[];
  /** The people that its text quotes, by id. */
  people: readonly string[];
  /** Path of the file, from the project's root. */
  file: string;
  /** Changes when the file changes. */
  digest: string;
}

/**
 * A release as the public sees it at a moment: notes that lie ahead are left out, the others come newest first.
 * @returns undefined when the public may not see it
 */
export function publicRelease({ id, digest, data }: StoredEntry<ReleaseData>, clock: Date): Release | undefined {
  const { fields, ...stored } = data;
  const status = statusOf(fields, clock);
  if (!isPublic(status)) return undefined;
  const notes = fields.notes.filter(({ at }) => at <= clock).sort((a, b) => b.at.getTime() - a.at.getTime());
  const updatedAt = lastChange(fields, clock);
  return { ...fields, ...stored, id, digest: String(digest), address: releaseAddress(id), status, updatedAt, notes };
}

/** Newest first; releases of the same moment by name, so that every build gives the same order. */
export function newestFirst(a: Release, b: Release): number {
  return b.publishAt.getTime() - a.publishAt.getTime() || a.id.localeCompare(b.id);
}

/** When a release's visible content last changed, at a clock: notes ahead of it are not public yet. */
export function lastChange(
  { publishAt, notes, withdrawn }: Pick<ReleaseData, 'publishAt' | 'notes' | 'withdrawn'>,
  clock: Date,
): Date {
  const moments = [publishAt, ...notes.map(({ at }) => at), ...(withdrawn ? [withdrawn.at] : [])];
  return new Date(Math.max(...moments.filter((moment) => moment <= clock).map(Number)));
}
