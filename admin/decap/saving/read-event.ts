import { z } from 'astro/zod';
import type { Saving } from '../../checks/look-through.ts';

/** What Decap hands over when something is saved, as plain values. Decap's own types say nothing of it. */
const handedOver = z.object({
  collection: z.string(),
  slug: z.string().optional(),
  newRecord: z.boolean().optional(),
  data: z.record(z.string(), z.unknown()),
  mediaFiles: z.array(z.object({ path: z.string().optional(), size: z.number().optional() })).optional(),
});

/**
 * Reads what Decap hands to `preSave` and `prePublish`.
 * @param entry an Immutable map
 * @throws ZodError when Decap hands over something else than it used to
 */
export function savingOf(entry: { toJS(): unknown }): Saving {
  const { collection, slug, newRecord, data, mediaFiles = [] } = handedOver.parse(entry.toJS());
  // Also those that a draft has brought with it before: they lie with the draft, where nobody else sees them.
  const uploads = mediaFiles.map(({ path = '', size = 0 }) => ({ path: path.replace(/^\//, ''), bytes: size }));
  return { collection, entry: data, uploads, slug: newRecord ? undefined : slug || undefined };
}
