import { readYaml } from '../../src/read/front-matter.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import type { Store } from '../saving/store.ts';

/** The site's public address, as the settings are saved now; the desk's own where they cannot be read. */
export async function siteAddress(store: Store): Promise<string> {
  const files = await store.folder('content', 'yaml', 1).catch(() => []);
  const settings = files.find(({ path }) => path === 'content/settings.yaml');
  const { data } = settingsSchema.safeParse(settings && readYaml(settings.text).fields);
  return data?.address ?? location.origin;
}
