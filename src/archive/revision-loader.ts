import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from '../ground/content-folder.ts';
import { datedIn } from './dated.ts';
import { watchContent, readOnce } from './loader.ts';
import { Outside } from './outside.ts';

/** How often the development server looks outside, in milliseconds. */
const pause = 1000;

/**
 * Loads nothing. While the development server runs, the one entry of this collection changes with whatever changes the
 * newsroom and stands in no other: a commit in Git, a moment at which something is published or ends, the ledger,
 * erasures, media. Astro then forgets what pages it had and what their modules kept, the newsroom among them, as it does
 * when a release is saved. A build reads all once and needs none of this.
 */
export function revisionLoader(): Loader {
  return {
    name: 'revision',
    async load(context) {
      const { config, store, watcher } = context;
      if (!watcher) return;
      const root = fileURLToPath(config.root);
      const outside = new Outside(contentFolder(root));
      const tell = () => void store.set({ id: 'revision', data: { at: new Date() } });
      await outside.know(datedIn(await readOnce(root, context)));
      watchContent(root, context, watcher, (archive) => {
        void outside.know(datedIn(archive));
        tell();
      });
      const looking = setInterval(async () => {
        if (isClosed(watcher)) clearInterval(looking);
        else if (await outside.hasMoved()) tell();
      }, pause).unref();
    },
  };
}

/** A server that starts again leaves its watcher behind, and must not write in the store of the next. */
function isClosed(watcher: NonNullable<LoaderContext['watcher']>): boolean {
  return 'closed' in watcher && watcher.closed === true;
}
