import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from 'pagefind';
import type { Sources } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { levelWeights } from '../../src/search/terms/levels.ts';
import { vocabularyFrom } from '../../src/search/vocabulary-source.ts';

/** An index on disk, opened in Node as a browser would open it. */
export interface OpenedIndex {
  sources: Sources;
  pagefind: Pagefind;
  close(): void;
}

/**
 * Opens an index in Node: Pagefind's own module, with what it asks of a browser put in its place.
 * @param weights whether terms are weighed as the site weighs them, or Pagefind is left as it is shipped
 */
export async function openIndex(
  files: readonly IndexFile[],
  weights: 'site' | 'shipped' = 'site',
): Promise<OpenedIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  standIn();
  const pagefind: Pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const ranking = weights === 'site' ? { ranking: { metaWeights: levelWeights } } : {};
  await pagefind.options({ basePath: `${folder}/`, baseUrl: '/', ...ranking } as Parameters<Pagefind['options']>[0]);
  await pagefind.init();
  const text = (path: string) => Promise.resolve(readFileSync(join(folder, path), 'utf8'));
  return {
    sources: { pagefind: () => Promise.resolve(pagefind), vocabulary: vocabularyFrom(text) },
    pagefind,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What Pagefind's module looks for in a browser. Files are read from the disk. */
function standIn(): void {
  const page = { querySelector: () => ({ getAttribute: () => 'da' }), currentScript: null };
  const location = { href: 'http://127.0.0.1/', origin: 'http://127.0.0.1' };
  Object.assign(globalThis, { window: { location }, document: page, location });
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (from, ...rest) => {
    const path = String(from instanceof Request ? from.url : from)
      .replace(/^(?:file:\/\/|http:\/\/127\.0\.0\.1(?=\/))/, '')
      .replace(/\?.*$/, '');
    return path.startsWith('/') ? new Response(readFileSync(path)) : elsewhere(from, ...rest);
  };
}
