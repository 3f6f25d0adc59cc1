import { manifestName } from '../files/manifest.ts';
import type { Sources } from './sources.ts';
import { ownFilesFrom } from './own-files.ts';
import { openPagefind, type PagefindModule } from './pagefind.ts';

const folder = '/pagefind/';

/** The index of this site. */
export const siteIndex: Sources = {
  // The address is kept from the bundler: the file is made after the bundle.
  pagefind: (parts) =>
    openPagefind((path): Promise<PagefindModule> => import(/* @vite-ignore */ `${folder}${path}`), folder, parts),
  own: ownFilesFrom(fetchFile),
};

/** @throws when the file cannot be fetched */
async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(folder + path, path === manifestName ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response;
}
