import type { StoredEntry } from '../../../src/ground/stored.ts';

/** What is in a form, as the site's store would hold it. */
export function storedAs<Data>(id: string | undefined, fields: Data): StoredEntry<Data> {
  return { id: id ?? 'ny', digest: '', data: { fields, file: '', pictures: [], people: [] } };
}
