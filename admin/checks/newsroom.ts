import type { Knowledge } from '../../src/checks/check.ts';
import { personSchema, type PersonData } from '../../src/content-types/people/schema.ts';
import { settingsIn, storedEntries } from '../stored/entries.ts';
import type { Store } from '../stored/store.ts';

/** The people of the newsroom by id; those whose file cannot be read are left out. */
export async function peopleIn(store: Store): Promise<Map<string, PersonData>> {
  const files = await store.folder('content/people', 'yaml');
  return new Map(storedEntries(files, personSchema).map(({ id, data }) => [id, data.fields]));
}

/** What the checks must know, as it is saved now. */
export async function knowledgeIn(store: Store, people: ReadonlyMap<string, PersonData>): Promise<Knowledge> {
  const settings = await settingsIn(store);
  return { people: [...people.values()], readability: settings?.readability ?? Infinity };
}
