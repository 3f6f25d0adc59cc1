import type CMS from 'decap-cms-app';
import { schemaOf } from '../../checks/file-to-save.ts';
import { tidiedAddresses } from '../../format/own-address.ts';

/**
 * Has the newsroom's own addresses written as the site writes them before anything is saved: who is to remove a release
 * copies its address from the browser.
 * @param hosts the newsroom's own
 */
export function tidyAddresses(
  cms: Pick<typeof CMS, 'registerEventListener'>,
  hosts: () => Promise<readonly string[]>,
): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const data = entry.get('data');
      const schema = schemaOf(entry.get('collection'));
      if (!schema) return data;
      const tidied = tidiedAddresses(schema, data.toJS(), await hosts());
      return tidied.reduce((form: typeof data, { path, value }) => form.setIn(path, value), data);
    },
  });
}
