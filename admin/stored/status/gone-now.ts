import { goneFileSchema } from '../../../src/content-types/gone/schema.ts';
import { isListedAsGone } from '../../../src/life/ledger/gone.ts';
import { storedEntries } from '../entries.ts';
import type { Store } from '../store.ts';

/** Whether a release is listed as gone for good at a moment, by its id. */
export async function goneNow(store: Store, now: Date): Promise<(id: string) => boolean> {
  const files = (await store.folder('content', 'yaml', 1)).filter(({ path }) => path === 'content/gone.yaml');
  const listed = storedEntries(files, goneFileSchema).flatMap(({ data }) => data.fields.gone);
  return (id) => isListedAsGone(id, listed, now);
}
