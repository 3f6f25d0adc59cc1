import { isGroup } from '../../src/ground/group.ts';
import type { Entry } from '../format/entry.ts';

/** What was said of a picture the last time it was used. */
export interface Remembered {
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence?: string | undefined;
}

/** What was said of pictures, by their files. */
type ByFile = Record<string, Remembered>;

/** Where the site tells (`src/pages/admin/pictures.json.ts`). */
const ADDRESS = '/admin/pictures.json';

/** Asks the site what was said of its pictures; nothing where it cannot answer. */
export async function loadRemembered(): Promise<ByFile> {
  try {
    const answer = await fetch(ADDRESS);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

/**
 * Says of a picture what was said of it before, where a release has only chosen its file. A word that is there is never
 * changed.
 * @param entry a release's form
 */
export function withRemembered(entry: Entry, remembered: ByFile): Entry {
  const { image } = entry;
  if (!isGroup(image) || typeof image['file'] !== 'string') return entry;
  const known = remembered[image['file']];
  const isSilent =
    ['alt', 'caption', 'credit', 'licence'].every((name) => !image[name]) && image['decorative'] !== true;
  if (!known || !isSilent) return entry;
  const said = Object.entries(known).filter(([, words]) => Boolean(words));
  return { ...entry, image: { ...image, ...Object.fromEntries(said) } };
}
