import { createDraftDuplicateFromEntry as decaps, type EntryInForm } from 'decap-cms-core/dist/esm/actions/entries.js';
import { asCopy } from '../../format/copy.ts';

export * from 'decap-cms-core/dist/esm/actions/entries.js';

/** Stands for Decap's own, which copies all fields: a copy of a release would claim its old addresses and stop the build. */
export function createDraftDuplicateFromEntry(entry: EntryInForm): unknown {
  return decaps(entry.set('data', asCopy(entry.get('data').toJS())));
}
