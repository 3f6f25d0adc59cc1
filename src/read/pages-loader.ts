import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './place.ts';

/**
 * Loads the standing pages, whose MDX Astro itself compiles.
 *
 * Astro's own loader takes the same page from another content folder (`NEWSROOM_CONTENT`) for a second page with the
 * same address, so what an earlier run kept is forgotten when the folder is another.
 */
export function pagesLoader(): Loader {
  return {
    name: 'standing-pages',
    async load(context) {
      const folder = contentFolder(fileURLToPath(context.config.root));
      if (context.meta.get('folder') !== folder) context.store.clear();
      context.meta.set('folder', folder);
      await glob({ base: `${folder}/pages`, pattern: '*.mdx' }).load(context);
    },
  };
}
