import type { z } from 'astro/zod';
import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import type { StoredEntry } from '../../src/ground/stored.ts';
import { settingsSchema, type Settings } from '../../src/content-types/settings/schema.ts';
import type { Store, StoredFile } from './store.ts';

/**
 * The files whose fields are in order, as Astro's store would hold them. A file that cannot be read is as good as none:
 * the build tells of it.
 */
export function storedEntries<Schema extends z.ZodObject>(
  files: readonly StoredFile[],
  schema: Schema,
): StoredEntry<z.output<Schema>>[] {
  return files.flatMap(({ path, text }) => {
    const { fields } = path.endsWith('.yaml') ? readYaml(text) : splitFrontMatter(text);
    const { data } = schema.safeParse(fields);
    const id = path.replace(/^content\/(?:\w+\/)?|\.\w+$/g, '');
    return data ? [{ id, digest: '', data: { fields: data, file: path, pictures: [], people: [] } }] : [];
  });
}

/** The settings as they are saved now; undefined when there are none to go by. */
export async function settingsIn(store: Store): Promise<Settings | undefined> {
  const files = await store.folder('content', 'yaml', 1);
  const [settings] = storedEntries(
    files.filter(({ path }) => path === 'content/settings.yaml'),
    settingsSchema,
  );
  return settings?.data.fields;
}
