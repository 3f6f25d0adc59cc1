import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSearchWords } from '../content-types/search-words/read.ts';
import type { BuiltPage } from '../outputs/search/terms/index-terms.ts';
import type { Report } from '../outputs/search/terms/report.ts';
import { noSearchWords, type SearchWords } from '../content-types/search-words/search-words.ts';
import { makeIndex } from './make-index.ts';
import { developmentIndex } from './search-development.ts';
import { writeReport } from './search-report.ts';

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
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/soeg/sider.json', entrypoint: new URL('./search-pages.ts', import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => developmentIndex(server, logger, () => readSearchWords(root)),
      'astro:build:done': async ({ dir, logger }) => {
        const { count, report } = await writeIndex(fileURLToPath(dir), await readSearchWords(root));
        logger.info(`${count} pages can be found. ${await writeReport(root, report)}`);
      },
    },
  };
}

/**
 * Indexes a built site and writes the index into it. The same pages give the same files.
 * @param site the folder that holds the built site
 * @param searchWords what staff have said of words
 * @returns how many pages can be found, and what staff should look at
 * @throws when Pagefind cannot index the site
 */
export async function writeIndex(
  site: string,
  searchWords: SearchWords = noSearchWords,
): Promise<{ count: number; report: Report }> {
  const { files, count, report } = await makeIndex(await markedPages(site), searchWords);
  for (const { path, content } of files) {
    if (unused.includes(path)) continue;
    const file = join(site, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return { count, report };
}

/** The pages whose text carries `data-pagefind-body`, in the order of their addresses. */
async function markedPages(site: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const path of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, path), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push({ address: addressOf(path), html });
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

const addressOf = (path: string) =>
  `/${path
    .split(sep)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.html$/, '')}`;
