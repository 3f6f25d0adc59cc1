import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from '../ground/content-folder.ts';

/**
 * Loads the standing pages, whose MDX Astro itself compiles.
 *
 * Nothing is kept from an earlier run: it was checked by an earlier schema, and Astro's own loader takes the same page
 * from another content folder (`NEWSROOM_CONTENT`) for a second page with the same address.
 */
export function pagesLoader(): Loader {
  return {
    name: 'standing-pages',
    async load(context) {
      context.store.clear();
      const folder = contentFolder(fileURLToPath(context.config.root));
      await glob({ base: `${folder}/pages`, pattern: '*.mdx' }).load(context);
    },
  };
}
