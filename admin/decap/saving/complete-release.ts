import type CMS from 'decap-cms-app';
import { isGroup } from '../../../src/ground/group.ts';
import { FOLDER, folderFor } from '../../format/desk-only.ts';
import type { Entry } from '../../format/entry.ts';
import { loadRemembered, withRemembered } from '../../media/remembered.ts';

/** A form as Decap has it: an Immutable map. */
interface EditedFields {
  toJS(): Entry;
  setIn(path: readonly string[], value: unknown): this;
}

/** Has a release say, before it is saved, which year it is filed under, and of its picture what was said of it before. */
export function completeReleases(cms: Pick<typeof CMS, 'registerEventListener'>): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const data = entry.get('data');
      if (entry.get('collection') !== 'releases') return data;
      // In a release that has been saved, whoever emptied a field meant it.
      const said = entry.get('newRecord') === true ? await describePicture(data) : data;
      return said.set(FOLDER, folderFor(data.get('publishAt')));
    },
  });
}

async function describePicture<Data extends EditedFields>(form: Data): Promise<Data> {
  const before = form.toJS();
  const { image } = withRemembered(before, await loadRemembered());
  if (image === before['image'] || !isGroup(image)) return form;
  return Object.entries(image).reduce((said, [name, words]) => said.setIn(['image', name], words), form);
}
