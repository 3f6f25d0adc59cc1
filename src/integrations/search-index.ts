import { glob, readFile, rm } from 'node:fs/promises';
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
 * @throws when Pagefind cannot index the site
 */
export async function writeIndex(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex(indexOptions);
    if (!index) throw indexFailure(errors);
    // When no page is marked, as in a newsroom without a release, Pagefind would index every page with its menus.
    const read = (await hasMarkedPage(site)) ? await index.addDirectory({ path: site }) : { errors: [] };
    if (read.errors.length > 0) throw indexFailure(read.errors);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw indexFailure(written.errors);
    await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
    return await countPages(folder);
  } finally {
    await close();
  }
}

async function hasMarkedPage(site: string): Promise<boolean> {
  for await (const page of glob('**/*.html', { cwd: site })) {
    if ((await readFile(join(site, page), 'utf8')).includes('data-pagefind-body')) return true;
  }
  return false;
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/** Pagefind reports how many pages it has read, also those that it left out; only the index knows how many are in it. */
async function countPages(folder: string): Promise<number> {
  const { languages } = entrySchema.parse(JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
