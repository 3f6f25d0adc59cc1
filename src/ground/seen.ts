import { z } from 'astro/zod';

/**
 * How readers see a field. What a release says stands in `text`, `moment`, `picture` and `links`: it is told on the page,
 * before its time under embargo, in feeds, in the desk's preview and to the search, and a change in it is shown as one.
 * - `text`: as words
 * - `moment`: as a date and a time
 * - `picture`: as a picture with what is said of it
 * - `links`: as a list of titles that lead somewhere
 * - `link`, `file`: what a title leads to
 * - `notice`: in a notice with a date of its own, which is itself what changes are told by
 * - `beside`: by where it stands: whom it is about, whom to call, what to read next; no words of the release
 * - `never`: readers do not see it
 */
export type Seen = 'text' | 'moment' | 'picture' | 'links' | 'link' | 'file' | 'notice' | 'beside' | 'never';

/** How readers see a field, where that is not all there is to say. */
export interface Sight {
  as: Seen;
  /** What readers are told that it is, where staff know it by another name. */
  label?: string;
  /** What counts where a file that is not held to today's schema has nothing that can be read. */
  otherwise?: string;
}

/** How readers see the fields of schemas: said where a field is defined, asked wherever something is shown. */
export const sights = z.registry<Sight>();
