import type { z } from 'astro/zod';
import { initiativeOf } from '../../src/initiatives/initiative.ts';
import { initiativeSchema } from '../../src/initiatives/schema.ts';
import { municipalityOf } from '../../src/municipalities/municipality.ts';
import { municipalitySchema } from '../../src/municipalities/schema.ts';
import { personSchema } from '../../src/people/schema.ts';
import { readYaml, splitFrontMatter } from '../../src/read/front-matter.ts';
import type { StoredEntry } from '../../src/read/stored.ts';
import type { Around } from '../../src/releases/view.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import type { Store, StoredFile } from '../saving/store.ts';

/**
 * The newsroom that a release stands in, as it is saved now. A file that cannot be read is as good as none: the build
 * tells of it.
 * @returns undefined when there are no settings to go by
 */
export async function aroundIn(store: Store, clock: Date): Promise<Around | undefined> {
  const [root, people, initiatives, municipalities] = await Promise.all([
    store.folder('content', 'yaml', 1),
    store.folder('content/people', 'yaml', 1),
    store.folder('content/initiatives', 'mdx', 1),
    store.folder('content/municipalities', 'mdx', 1),
  ]);
  const [settings] = read(
    root.filter(({ path }) => path === 'content/settings.yaml'),
    settingsSchema,
  );
  return (
    settings && {
      clock,
      settings: settings.data.fields,
      initiatives: read(initiatives, initiativeSchema)
        .map((entry) => initiativeOf(entry, clock))
        .sort(byTitle),
      municipalities: read(municipalities, municipalitySchema).map(municipalityOf).sort(byTitle),
      people: new Map(read(people, personSchema).map(({ id, data }) => [id, { ...data.fields, id }])),
    }
  );
}

/** The files whose fields are in order, as Astro's store would hold them. */
export function read<Schema extends z.ZodObject>(
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

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'da');
}
