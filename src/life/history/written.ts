import { readLeniently, type StandIn } from '../../content-types/lenient.ts';
import { splitFrontMatter } from '../../ground/front-matter.ts';
import { isGroup } from '../../ground/group.ts';
import { releaseSchema, type ReleaseData } from '../../content-types/releases/schema.ts';

/** A release as it was written at one time. */
export interface Written extends ReleaseData {
  /** Its whole file, or where that is, so that ten thousand files are not read before they are needed. */
  source: { text: string } | { file: string };
  /** Changes when the text does. */
  digest: string;
}

/**
 * Reads what an old file said, by today's eyes and without today's demands: what cannot be read is left out. A field
 * that a build of its time accepted may be too long, too short or unknown by now.
 * @returns undefined when there is no headline or no moment of publication to be read: no build can have shown that
 */
export function fieldsIn(text: string): ReleaseData | undefined {
  const { fields } = splitFrontMatter(text);
  const read = readLeniently(releaseSchema, isGroup(fields) ? fields : {}, emptyIfNeedBe);
  // No build has accepted a note that says nothing.
  return read && { ...read, notes: read.notes.filter((note) => note.text !== '') };
}

/** A list's item or a group is what its first field says, and when; the rest of it may be missing. */
const emptyIfNeedBe: StandIn = ({ as, isFirst }) => (isFirst || as === 'moment' ? undefined : '');
