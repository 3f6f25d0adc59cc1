import { manifestName } from '../files/manifest.ts';
import type { Sources } from './engine.ts';
import { ownFilesFrom } from './own-files.ts';

/** The part of Pagefind's browser module that the search uses; the package ships no types for it. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  /** `null` finds every page. */
  search(query: string | null, options: PagefindSearch): Promise<PagefindAnswer>;
}

interface PagefindOptions {
  basePath: string;
  baseUrl: string;
}

interface PagefindSearch {
  filters: Record<string, never>;
  sort: Record<string, 'asc' | 'desc'>;
}

/** Pagefind's worker forgets what `data` is to give when nobody holds the result itself any more: keep it. */
export interface PagefindAnswer {
  results: readonly { id: string; score: number; data(): Promise<PagefindPage> }[];
}

export interface PagefindPage {
  url: string;
  /** The page's text, without the lead. */
  content: string;
  meta: Readonly<Record<string, string>>;
}

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
