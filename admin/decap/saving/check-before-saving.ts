import type CMS from 'decap-cms-app';
import type { Store } from './store.ts';
import type { Collection, Field } from '../../form/types.ts';
import { savingOf } from './read-event.ts';
import { letThrough } from '../../checks/gate.ts';
import type { Moment } from '../../checks/question.ts';

/** What the checks must know of the desk. */
interface Desk {
  store: Store;
  collections: readonly Collection[];
  /** Whether saving makes a draft, which is published later. Else what is saved is public with the next build. */
  drafts: boolean;
}

/** Has everything looked through before it is saved, and a draft once more before it is published. */
export function watchSaving(
  cms: Pick<typeof CMS, 'registerEventListener'>,
  { store, collections, drafts }: Desk,
): void {
  const handler =
    (moment: Moment) =>
    async ({ entry }: { entry: { toJS(): unknown } }): Promise<void> => {
      const saving = savingOf(entry);
      await letThrough(saving, { store, form: formOf(saving.collection, collections), moment });
    };
  cms.registerEventListener({ name: 'preSave', handler: handler(drafts ? 'draft' : 'publishing') });
  // Without drafts Decap tells of publishing as well, right after it has told of saving.
  if (drafts) cms.registerEventListener({ name: 'prePublish', handler: handler('publishing') });
}

function formOf(name: string, collections: readonly Collection[]): Field[] {
  const { fields, files = [] } = collections.find((collection) => collection.name === name) ?? {};
  return fields ?? files.flatMap((file) => file.fields);
}
