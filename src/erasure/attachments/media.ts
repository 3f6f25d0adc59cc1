import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPicture } from '../../media/types.ts';
import { lookInto } from './attachment.ts';
import type { Sought } from '../names/find.ts';
import type { Sighting } from './holding.ts';
import type { Doubt } from '../reading/reading.ts';
import { stringsIn } from '../reading/strings.ts';
import { fieldsOf, type ContentText } from '../../life/erasure/texts.ts';

/** A file of the media library that bears the name inside. */
export interface NamedMedia extends Sighting {
  file: string;
}

/** A file of the media library of which nobody can say that it does not bear the name. */
export interface UnsureMedia {
  file: string;
  doubts: readonly Doubt[];
}

/**
 * Looks for a person in every file of the media library.
 * @param files every file of the content folder
 * @param texts the texts among them, which say what is offered as an attachment
 */
export async function lookIntoMedia(
  content: string,
  files: readonly string[],
  texts: readonly ContentText[],
  sought: Sought,
) {
  const [pictures, attachments, unsure]: [NamedMedia[], NamedMedia[], UnsureMedia[]] = [[], [], []];
  const offered = new Set(texts.flatMap(attachmentsOf));
  // One at a time: a media library is larger than the machine's memory.
  for (const file of files.filter((file) => file.startsWith('media/'))) {
    const held = await lookInto(file, await readFile(join(content, file)), sought);
    if (held.sighting) (isPicture(file) ? pictures : attachments).push({ file, ...held.sighting });
    // What pictures show is told of all at once, but a picture that is offered as a document may be a scanned letter.
    const doubts = held.doubts.filter(({ why }) => why !== 'picture' || !isPicture(file) || offered.has(`/${file}`));
    if (doubts.length > 0) unsure.push({ file, doubts });
  }
  return { pictures, attachments, unsure };
}

/** The files that a release offers. */
function attachmentsOf({ file, text }: ContentText): string[] {
  if (!file.startsWith('releases/') || !text.includes('attachments:')) return [];
  const { attachments } = fieldsOf(text) as { attachments?: unknown };
  return Array.isArray(attachments) ? attachments.flatMap((item) => [...stringsIn(item)]) : [];
}
