import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from 'pagefind';
import type { Sources } from '../../src/outputs/search/engine/sources.ts';
import { openPagefind, type PagefindModule } from '../../src/outputs/search/engine/pagefind.ts';
import { ownFilesFrom } from '../../src/outputs/search/engine/own-files.ts';

/** The part of Pagefind's browser module that it is measured by. */
interface ShippedPagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: object): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** An index on disk, opened in Node as a browser would open it. */
export interface OpenedIndex {
  sources: Sources;
  /** Pagefind by itself, on an index that is no part of another. */
  asShipped(): Promise<ShippedPagefind>;
  /** The files that have been fetched since it was opened, by their names in the index. */
  fetched(): ReadonlySet<string>;
  close(): void;
}

/** Opens an index in Node: Pagefind's own module, with what it asks of a browser put in its place. */
export async function openIndex(files: readonly IndexFile[]): Promise<OpenedIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  standIn();
  // A browser searches in Pagefind's worker, which Node has none of.
  const fetched = new Set<string>();
  listening.set(folder, fetched);
  const fetchFile = (path: string) => {
    fetched.add(path);
    return Promise.resolve(new Response(readFileSync(join(folder, path))));
  };
  const load = (path: string): Promise<PagefindModule> => {
    fetched.add(path).add(path.replace('pagefind.js', 'pagefind-worker.js'));
    return import(pathToFileURL(join(folder, path)).href);
  };
  return {
    sources: { pagefind: (parts) => openPagefind(load, `${folder}/`, parts), own: ownFilesFrom(fetchFile) },
    asShipped: async () => {
      fetched.add('pagefind.js').add('pagefind-worker.js');
      const pagefind: ShippedPagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
      await pagefind.options({ basePath: `${folder}/`, baseUrl: '/' });
      await pagefind.init();
      return pagefind;
    },
    fetched: () => fetched,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What each opened index has fetched, by its folder. */
const listening = new Map<string, Set<string>>();

let stands = false;

/** What Pagefind's module looks for in a browser. Files are read from the disk. */
function standIn(): void {
  if (stands) return;
  stands = true;
  const page = { querySelector: () => ({ getAttribute: () => 'da' }), currentScript: null };
  const location = { href: 'http://127.0.0.1/', origin: 'http://127.0.0.1' };
  Object.assign(globalThis, { window: { location }, document: page, location });
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (from, ...rest) => {
    const path = String(from instanceof Request ? from.url : from)
      .replace(/^(?:file:\/\/|http:\/\/127\.0\.0\.1(?=\/))/, '')
      .replace(/\?.*$/, '');
    if (!path.startsWith('/')) return elsewhere(from, ...rest);
    for (const [folder, fetched] of listening)
      if (path.startsWith(`${folder}/`)) fetched.add(path.slice(folder.length + 1));
    return new Response(readFileSync(path));
  };
}
