import { STATUS } from '../../format/desk-only.ts';
import { standingsIn } from '../../stored/status/planned.ts';
import { askYears } from '../../stored/status/ask-site.ts';
import { goneNow } from '../../stored/status/gone-now.ts';
import type { PublicStanding } from '../../../src/life/embargo/standing.ts';
import type { Store } from '../../stored/store.ts';
import type { Implementation, Loaded } from '../backends/implementation.ts';

/** Where each release of the lists is, by id, as it was when they were read. */
export type Standings = Map<string, PublicStanding>;

/**
 * Has the lists of releases know where each is: the cards get a field to filter by, and the badges their words.
 * @param implementation what Decap reads through; its methods are replaced in place
 */
export function tellListsStanding(implementation: Implementation, store: Store, standings: Standings): void {
  for (const method of ['entriesByFolder', 'allEntriesByFolder'] as const) {
    const read = implementation[method]?.bind(implementation);
    if (!read) continue;
    implementation[method] = async (folder, extension, depth) => {
      const files = await read(folder, extension, depth);
      if (!folder.startsWith('content/releases')) return files;
      await learn(files, store, standings).catch(() => undefined);
      return files.map((file) => withStanding(file, standings));
    };
  }
}

async function learn(files: readonly Loaded[], store: Store, standings: Standings): Promise<void> {
  const now = new Date();
  const years = [...new Set(files.map(({ file }) => file.path.split('/')[2] ?? ''))];
  const [site, isGone] = await Promise.all([askYears(years), goneNow(store, now)]);
  const read = files.map(({ file, data }) => ({ path: file.path, text: data ?? '' }));
  for (const { id, standing } of standingsIn(read, now, site, isGone)) standings.set(id, standing);
}

function withStanding({ file, data }: Loaded, standings: Standings): Loaded {
  const standing = standings.get(file.path.replace(/^content\/releases\/|\.mdx$/g, ''));
  if (!standing || !data) return { file, data };
  return { file, data: data.replace(/^---\n/, `---\n${STATUS}: ${standing.kind}\n`) };
}
