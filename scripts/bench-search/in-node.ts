import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from 'pagefind';
import type { Sources } from '../../src/outputs/search/engine/engine.ts';
import type { Pagefind } from '../../src/outputs/search/engine/pagefind.ts';
import { ownFilesFrom } from '../../src/outputs/search/engine/own-files.ts';

/** An index on disk, opened in Node as a browser would open it. */
export interface OpenedIndex {
  sources: Sources;
  pagefind: Pagefind;
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
  const fetched = new Set(['pagefind.js', 'pagefind-worker.js']);
  listening.set(folder, fetched);
  const pagefind: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await pagefind.options({ basePath: `${folder}/`, baseUrl: '/' });
  await pagefind.init();
  const text = (path: string) => {
    fetched.add(path);
    return Promise.resolve(readFileSync(join(folder, path), 'utf8'));
  };
  return {
    sources: { pagefind: () => Promise.resolve(pagefind), own: ownFilesFrom(text) },
    pagefind,
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
