import { initiativeOf } from '../../src/content-types/initiatives/initiative.ts';
import { initiativeSchema } from '../../src/content-types/initiatives/schema.ts';
import { municipalityOf } from '../../src/content-types/municipalities/municipality.ts';
import { municipalitySchema } from '../../src/content-types/municipalities/schema.ts';
import { personSchema } from '../../src/content-types/people/schema.ts';
import type { Around } from '../../src/article/view.ts';
import { settingsIn, storedEntries } from '../stored/entries.ts';
import type { Store } from '../stored/store.ts';

/**
 * The newsroom that a release stands in, as it is saved now.
 * @returns undefined when there are no settings to go by
 */
export async function aroundIn(store: Store, clock: Date): Promise<Around | undefined> {
  const [settings, people, initiatives, municipalities] = await Promise.all([
    settingsIn(store),
    store.folder('content/people', 'yaml', 1),
    store.folder('content/initiatives', 'mdx', 1),
    store.folder('content/municipalities', 'mdx', 1),
  ]);
  return (
    settings && {
      clock,
      settings,
      initiatives: storedEntries(initiatives, initiativeSchema)
        .map((entry) => initiativeOf(entry, clock))
        .sort(byTitle),
      municipalities: storedEntries(municipalities, municipalitySchema).map(municipalityOf).sort(byTitle),
      people: new Map(storedEntries(people, personSchema).map(({ id, data }) => [id, { ...data.fields, id }])),
    }
  );
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return a.title.localeCompare(b.title, 'da');
}
