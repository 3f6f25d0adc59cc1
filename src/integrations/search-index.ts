import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSearchWords } from '../content-types/search-words/read.ts';
import type { BuiltPage } from '../outputs/search/terms/index-terms.ts';
import type { Report } from '../outputs/search/terms/report.ts';
import { noSearchWords, type SearchWords } from '../content-types/search-words/search-words.ts';
import { KeptOnDisk, type Kept } from './kept.ts';
import { makeIndex } from './make-index.ts';
import { developmentIndex } from './search-development.ts';
import { writeReport } from './search-report.ts';

/** Where the site, while it is built or runs, lists the pages that can be found. */
const listedAt = '/soeg/sider.json';

/**
 * Makes the search index: of the built pages, at `/pagefind/` beside them, and while developing of the running site, in
 * memory. A page is found if its text carries `data-pagefind-body`.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let kept: Kept | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = command === 'dev' ? './search-pages.ts' : './search-addresses.ts';
        injectRoute({ pattern: listedAt, entrypoint: new URL(entrypoint, import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        kept = new KeptOnDisk(join(fileURLToPath(config.cacheDir), 'search-index'));
      },
      'astro:server:setup': ({ server, logger }) => developmentIndex(server, logger, () => readSearchWords(root)),
      'astro:build:done': async ({ dir, logger }) => {
        const { count, report } = await writeIndex(fileURLToPath(dir), await readSearchWords(root), kept);
        logger.info(`${count} pages can be found. ${await writeReport(root, report)}`);
      },
    },
  };
}

/**
 * Indexes a built site and writes the index into it. The same pages give the same files.
 * @param site the folder that holds the built site
 * @param searchWords what staff have said of words
 * @param kept what was made of pages that may be the same
 * @returns how many pages can be found, and what staff should look at
 * @throws when Pagefind cannot index the site
 */
export async function writeIndex(
  site: string,
  searchWords: SearchWords = noSearchWords,
  kept?: Kept,
): Promise<{ count: number; report: Report }> {
  const { files, count, report } = await makeIndex(await markedPages(site), searchWords, kept);
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(site, 'pagefind', folder), { recursive: true });
  // Many small files: waiting for each would take longer than writing it.
  for (const { path, content } of files) writeFileSync(join(site, 'pagefind', path), content);
  return { count, report };
}

/** The pages whose text carries `data-pagefind-body`, in the order of their addresses. */
async function markedPages(site: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const path of await listedPages(site)) {
    const html = readFileSync(join(site, path), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push({ address: addressOf(path), html });
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The files of the pages that the newsroom lists, whose list is taken out of the site; all, where there is no list. */
async function listedPages(site: string): Promise<string[]> {
  const list = join(site, listedAt);
  if (!existsSync(list)) return Array.fromAsync(glob('**/*.html', { cwd: site }));
  const addresses: string[] = JSON.parse(await readFile(list, 'utf8'));
  await rm(list);
  return addresses.map((address) => `${decodeURI(address).slice(1)}index.html`);
}

const addressOf = (path: string) =>
  `/${path
    .split(sep)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.html$/, '')}`;
