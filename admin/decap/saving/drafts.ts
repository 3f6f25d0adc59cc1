import type { StoredFile } from '../../stored/store.ts';
import type { Implementation } from '../backends/implementation.ts';

type Drafting = Pick<Implementation, 'api' | 'unpublishedEntries' | 'unpublishedEntry' | 'unpublishedEntryDataFile'>;

/** The texts of all drafts at a Git host. The local server has none, and a host that knows none gives none. */
export async function draftsAt(implementation: Drafting): Promise<StoredFile[]> {
  if (!implementation.api) return [];
  const ids = await implementation.unpublishedEntries().catch(() => []);
  const read = await Promise.all(
    ids.map(async (id) => {
      const { collection = '', slug = '', diffs } = await implementation.unpublishedEntry({ id });
      return Promise.all(
        diffs
          .filter(({ path }) => /\.(?:mdx|yaml)$/.test(path))
          .map(async ({ path, id: version }) => ({
            path,
            text: await implementation.unpublishedEntryDataFile(collection, slug, path, version),
          })),
      );
    }),
  );
  return read.flat();
}
