import type { z } from 'astro/zod';
import { readLeniently } from '../../../src/content-types/lenient.ts';
import type { Entry } from '../../format/entry.ts';
import { withoutEmpty } from '../../format/prune.ts';

/**
 * Fields as far as they are written, so that a page can be drawn from the first key on; what is wrong is not told of here.
 * @param instead values for what is missing, where the name of its field will not do
 */
export function fieldsInForm<Schema extends z.ZodObject>(
  schema: Schema,
  entry: Entry,
  instead: Record<string, unknown> = {},
): z.output<Schema> {
  const read = readLeniently(schema, withoutEmpty(entry), ({ path, title }) => instead[path.join('.')] ?? title);
  if (!read) throw new Error('Fields in a form have a stand-in for each that is needed.');
  return read;
}
