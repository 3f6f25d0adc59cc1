import type { Knowledge } from '../../src/checks/check.ts';
import { personSchema, type PersonData } from '../../src/people/schema.ts';
import { readYaml } from '../../src/read/front-matter.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import type { Store } from '../saving/store.ts';

/** The people of the newsroom by id; those whose file cannot be read are left out. */
export async function peopleIn(store: Store): Promise<Map<string, PersonData>> {
  const files = await store.folder('content/people', 'yaml');
  return new Map(
    files.flatMap(({ path, text }) => {
      const { data } = personSchema.safeParse(readYaml(text).fields);
      return data ? [[path.slice('content/people/'.length, -'.yaml'.length), data] as const] : [];
    }),
  );
}

/** What the checks must know, as it is saved now. */
export async function knowledgeIn(store: Store, people: ReadonlyMap<string, PersonData>): Promise<Knowledge> {
  const [file] = (await store.folder('content', 'yaml', 1)).filter(({ path }) => path === 'content/settings.yaml');
  const { data } = settingsSchema.safeParse(file ? readYaml(file.text).fields : undefined);
  return { people: [...people.values()], readability: data?.readability ?? Infinity };
}
