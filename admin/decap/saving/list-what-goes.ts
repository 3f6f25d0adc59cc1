import type CMS from 'decap-cms-app';
import { goesWith } from '../../checks/goes-with.ts';
import { listOfGone } from '../../checks/may-be-deleted.ts';
import { publishedNow } from '../../stored/published.ts';
import type { Library } from '../../stored/library.ts';
import { goneFileSchema } from '../../../src/content-types/gone/schema.ts';
import { readYaml } from '../../../src/ground/front-matter.ts';
import { isGroup } from '../../../src/ground/group.ts';

/**
 * Has whoever takes a release away say what goes with it, before the list is saved: its file can then be deleted. What
 * stands on the list already, and what someone has written, stays as it is.
 */
export function listWhatGoes(cms: Pick<typeof CMS, 'registerEventListener'>, library: Library): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const data = entry.get('data');
      if (entry.get('collection') !== 'gone') return data;
      const stored = goneFileSchema.safeParse(readYaml((await library.text(listOfGone)) ?? '').fields).data?.gone ?? [];
      const known = new Set(stored.map(({ address }) => address));
      const rows: unknown = data.toJS()['gone'];
      let listed = data;
      for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
        if (!isGroup(row) || known.has(String(row['address'])) || Object(row['also']).length > 0) continue;
        const also = await goesWith(String(row['address']), (path) => library.text(path), await publishedNow());
        // A list as Decap has them, which nothing but Decap can make.
        if (also.length > 0) listed = listed.setIn(['gone', index, 'also'], data.get('gone').take(0).concat(also));
      }
      return listed;
    },
  });
}
