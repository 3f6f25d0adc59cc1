import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { handOver, storedEntry } from './handed-over.ts';
import { readArchive } from './read.ts';
import type { Archive } from './archive.ts';
import type { DataOf } from '../content-types/collections.ts';
import type { Entry } from './entry.ts';
import { contentFolder } from '../ground/content-folder.ts';
import { ContentError, describeProblems } from '../ground/problem.ts';

/** What is one file of `content/`, by its name there. */
export type SingleFile = 'settings' | 'gone';

/**
 * An Astro loader for one folder of `content/`. All folders are read together, once, so that every problem is reported
 * in one run and references can be checked across them.
 *
 * A build with problems throws a `ContentError`. The development server reports them and keeps showing the last good
 * version of the file, so that a mistake in one release never hides the others. A build gets nothing in Astro's store:
 * its code is bundled without the content, and kept while the content changes.
 */
export function archiveLoader(collection: keyof DataOf | SingleFile): Loader {
  return {
    name: `archive-${collection}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const update = (archive: Archive) => store(context, collection, archive);
      const archive = await readOnce(root, context);
      // What an earlier run kept was checked by an earlier schema.
      context.store.clear();
      // A build's pages are drawn from the archive itself (`src/newsroom/newsroom.ts`).
      if (!context.watcher) return;
      update(archive);
      watchContent(root, context, context.watcher, update);
    },
  };
}

let reading: Promise<Archive> | undefined;

/** The folders are loaded at the same time, and what is read for the first serves them all. @throws ContentError */
export function readOnce(root: string, context: LoaderContext): Promise<Archive> {
  reading ??= read(root, context).finally(() => (reading = undefined));
  return reading;
}

async function read(root: string, { watcher, logger }: LoaderContext): Promise<Archive> {
  const archive = await readArchive(root, contentFolder(root));
  if (archive.problems.length === 0) {
    if (!watcher) handOver(contentFolder(root), archive);
    return archive;
  }
  if (!watcher || !archive.settings) throw new ContentError(archive.problems);
  logger.error(describeProblems(archive.problems));
  return archive;
}

type Update = (archive: Archive) => void;

/** What to bring up to date when a file changes. A restart of the development server brings a new watcher. */
const updates = new WeakMap<NonNullable<LoaderContext['watcher']>, Set<Update>>();

/** One watch serves every folder: an editor saves several files at once, and they are read together. */
export function watchContent(
  root: string,
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
  update: Update,
) {
  const others = updates.get(watcher);
  if (others) return void others.add(update);
  const all = new Set([update]);
  updates.set(watcher, all);
  const folder = contentFolder(root);
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const archive = await read(root, context).catch((error: unknown) => context.logger.error(String(error)));
      if (archive) all.forEach((update) => update(archive));
    }, 50);
  });
}

function store({ store }: LoaderContext, collection: keyof DataOf | SingleFile, archive: Archive): void {
  const isSingle = collection === 'settings' || collection === 'gone';
  const entries: Entry<unknown>[] = [archive[collection] ?? []].flat();
  const existing: readonly string[] = isSingle ? [collection] : archive.known[collection];
  store
    .keys()
    .filter((id) => !existing.includes(id))
    .forEach((id) => store.delete(id));
  for (const entry of entries) {
    const { id, data } = storedEntry(entry);
    store.set({ id, digest: entry.digest, data: { ...data } });
  }
}
