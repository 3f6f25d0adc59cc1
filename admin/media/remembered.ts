import { isGroup } from '../../src/ground/group.ts';
import type { Entry } from '../form/types.ts';

/** What was said of a picture the last time it was used. */
export interface Remembered {
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence?: string | undefined;
}

/** Where the site tells, by the picture's file. */
export const REMEMBERED = '/admin/pictures.json';

/**
 * Says of a picture what was said of it before, where a release has only chosen its file. A word that is there is never
 * changed.
 * @param entry a release's form
 */
export function withRemembered(entry: Entry, remembered: Record<string, Remembered>): Entry {
  const { image } = entry;
  if (!isGroup(image) || typeof image['file'] !== 'string') return entry;
  const known = remembered[image['file']];
  const isSilent =
    ['alt', 'caption', 'credit', 'licence'].every((name) => !image[name]) && image['decorative'] !== true;
  if (!known || !isSilent) return entry;
  const said = Object.entries(known).filter(([, words]) => Boolean(words));
  return { ...entry, image: { ...image, ...Object.fromEntries(said) } };
}
