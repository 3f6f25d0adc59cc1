import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import { developmentIndex } from './search-development.ts';
import { indexFailure, indexOptions } from './search-options.ts';

/** Pagefind's own user interfaces, which the search page does not use. */
const unused = [
  'pagefind-highlight.js',
  ...['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
];

/**
 * Makes the search index: of the built pages, at `/pagefind/` beside them, and while developing of the running site, in
 * memory. A page is found if its text carries `data-pagefind-body`.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/soeg/sider.json', entrypoint: new URL('./search-pages.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => developmentIndex(server, logger),
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir));
        logger.info(`${count} pages can be found`);
      },
    },
  };
}

/**
 * Indexes a built site and writes the index into it. The same pages give the same files.
 * @param site the folder that holds the built site
 * @returns how many pages can be found
 * @throws when Pagefind cannot index the site, or when no page is marked as one that can be found
 */
export async function writeIndex(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex(indexOptions);
    if (!index) throw indexFailure(errors);
    const read = await index.addDirectory({ path: site });
    if (read.errors.length > 0) throw indexFailure(read.errors);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw indexFailure(written.errors);
    await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
    const found = await countPages(folder);
    // When no page is marked, Pagefind indexes every page with its menus.
    if (found === 0 || found === read.page_count)
      throw new Error('The search index could not be made: no page of the site carries data-pagefind-body.');
    return found;
  } finally {
    await close();
  }
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/** Pagefind reports how many pages it has read, also those that it left out; only the index knows how many are in it. */
async function countPages(folder: string): Promise<number> {
  const { languages } = entrySchema.parse(JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
