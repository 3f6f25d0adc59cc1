import { join } from 'node:path';
import { checkFields } from '../../ground/check-fields.ts';
import { readYaml } from '../../ground/front-matter.ts';
import { contentFolder } from '../../ground/content-folder.ts';
import { readTextFile } from '../../ground/text-file.ts';
import { settingsSchema, type Settings } from './schema.ts';

/**
 * The settings for Astro's own configuration, which is read before the content is.
 * @param root the project's folder
 * @returns undefined when they have a problem: the content loader names it, with all others
 */
export async function readSettings(root: string): Promise<Settings | undefined> {
  const file = await readTextFile(join(contentFolder(root), 'settings.yaml')).catch(() => undefined);
  return file && checkFields(settingsSchema, readYaml(file.text)).data;
}
