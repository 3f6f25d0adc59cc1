import type { Implementation } from '../backends/implementation.ts';

interface Saves {
  /** The releases that have a draft beside what is saved, as far as this desk has seen, by id. */
  drafts: Set<string>;
  workflow: boolean;
  /** Called when a release has been saved where the site is built from. */
  saved(id: string): void;
  /** Called when something else has changed: a draft is there, or gone. */
  changed(): void;
}

/**
 * Notes what is saved and what is a draft.
 * @param implementation what Decap saves through; its methods are replaced in place
 */
export function watchSaves(implementation: Implementation, { drafts, workflow, saved, changed }: Saves): void {
  const was = {
    persist: implementation.persistEntry.bind(implementation),
    draft: implementation.unpublishedEntry.bind(implementation),
    publish: implementation.publishUnpublishedEntry.bind(implementation),
    remove: implementation.deleteUnpublishedEntry.bind(implementation),
  };
  const note = (collection: string | undefined, slug: string | undefined, isDraft: boolean) => {
    if (collection !== 'releases' || slug === undefined || drafts.has(slug) === isDraft) return;
    if (isDraft) drafts.add(slug);
    else drafts.delete(slug);
    changed();
  };
  implementation.persistEntry = async (entry, options) => {
    const result = await was.persist(entry, options);
    const slug = entry.dataFiles[0]?.path.replace(/^content\/releases\/|\.mdx$/g, '');
    if (options.collectionName !== 'releases' || slug === undefined) return result;
    if (workflow && options.useWorkflow !== false) note('releases', slug, true);
    else saved(slug);
    return result;
  };
  implementation.unpublishedEntry = async (which) => {
    try {
      const draft = await was.draft(which);
      note(which.collection, which.slug, true);
      return draft;
    } catch (error) {
      note(which.collection, which.slug, false);
      throw error;
    }
  };
  implementation.publishUnpublishedEntry = async (collection, slug) => {
    const result = await was.publish(collection, slug);
    note(collection, slug, false);
    if (collection === 'releases') saved(slug);
    return result;
  };
  implementation.deleteUnpublishedEntry = async (collection, slug) => {
    const result = await was.remove(collection, slug);
    note(collection, slug, false);
    return result;
  };
}
