import type CMS from 'decap-cms-app';
import { letThrough } from '../../checks/gate.ts';
import type { Known } from '../../checks/look-through.ts';
import type { Occasion } from '../../checks/question.ts';
import type { Collection, Field } from '../../form/types.ts';
import { showField } from '../widgets/show-field.ts';
import { savingOf } from './read-event.ts';

/** What the checks must know of the desk. */
interface Desk extends Known {
  collections: readonly Collection[];
  /** Whether saving makes a draft, which is published later. Else what is saved is public with the next build. */
  drafts: boolean;
}

/** Has everything looked through before it is saved, and a draft once more before it is published. */
export function checkBeforeSaving(
  cms: Pick<typeof CMS, 'registerEventListener'>,
  { collections, drafts, ...known }: Desk,
): void {
  const handler =
    (occasion: Occasion) =>
    async ({ entry }: { entry: { toJS(): unknown } }): Promise<void> => {
      const saving = savingOf(entry);
      await letThrough(saving, {
        ...known,
        form: { fields: fieldsOf(saving.collection, collections), show: showField },
        occasion,
      });
    };
  cms.registerEventListener({ name: 'preSave', handler: handler(drafts ? 'draft' : 'publishing') });
  // Without drafts Decap tells of publishing as well, right after it has told of saving.
  if (drafts) cms.registerEventListener({ name: 'prePublish', handler: handler('publishing') });
}

function fieldsOf(name: string, collections: readonly Collection[]): Field[] {
  const { fields, files = [] } = collections.find((collection) => collection.name === name) ?? {};
  return fields ?? files.flatMap((file) => file.fields);
}
