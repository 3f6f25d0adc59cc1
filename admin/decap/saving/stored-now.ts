import { readStored } from '../backends/read-stored.ts';
import type { Draft, Implementation } from '../backends/implementation.ts';

/** What is stored under one name: the draft if there is one, else what is published. */
export interface StoredNow {
  /** The text of a file, or undefined if there is none. */
  text(path: string): Promise<string | undefined>;
  /** The files that the draft changes; none if there is no draft. */
  drafted: string[];
}

/**
 * Looks up what is stored now under a name. Asked of the host itself, since the desk's own list may be hours old.
 * @param workflow whether there may be a draft
 */
export async function storedNow(
  implementation: Implementation,
  { collection, slug, workflow }: { collection: string; slug: string; workflow: boolean },
): Promise<StoredNow> {
  const draft = workflow ? await findDraft(implementation, collection, slug) : undefined;
  const ids = new Map(draft?.diffs.map(({ path, id }) => [path, id]));
  return {
    drafted: [...ids.keys()],
    text(path) {
      const id = ids.get(path);
      return id === undefined
        ? readStored(implementation, path)
        : implementation.unpublishedEntryDataFile(collection, slug, path, id);
    },
  };
}

async function findDraft(implementation: Implementation, collection: string, slug: string): Promise<Draft | undefined> {
  try {
    return await implementation.unpublishedEntry({ collection, slug });
  } catch (error) {
    if (error instanceof Error && 'notUnderEditorialWorkflow' in error && error.notUnderEditorialWorkflow)
      return undefined;
    throw error;
  }
}
