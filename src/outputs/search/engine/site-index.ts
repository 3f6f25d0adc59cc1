import { manifestName } from '../files/manifest.ts';
import type { Sources } from './engine.ts';
import { ownFilesFrom } from './own-files.ts';
import type { Pagefind } from './pagefind.ts';

const folder = '/pagefind/';

/** The index of this site. */
export const siteIndex: Sources = { pagefind: loadPagefind, own: ownFilesFrom(fetchText) };

/** @throws when the file cannot be fetched */
async function fetchText(path: string): Promise<string> {
  const response = await fetch(folder + path, path === manifestName ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response.text();
}

/** Loads the module that the search index comes with. @throws when it cannot be fetched */
async function loadPagefind(): Promise<Pagefind> {
  // The address is kept from the bundler: the file is made after the bundle.
  const address = `${folder}pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: folder, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
