import type { PartFolder } from '../files/manifest.ts';

/** The part of Pagefind's browser module that the search uses; the package ships no types for it. */
export interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): PagefindInstance;
}

interface PagefindInstance extends Pagefind {
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
}

/** Pagefind on all parts of an index. */
export interface Pagefind {
  search(query: string, options: PagefindSearch): Promise<PagefindAnswer>;
}

interface PagefindSearch {
  filters: Record<string, never>;
  sort: Record<string, never>;
}

interface PagefindAnswer {
  results: readonly { id: string }[];
}

/**
 * Opens Pagefind on the parts of an index. The first brings the program; the others are merged into it.
 * @param load gives a module by its path in the index's folder
 * @throws when a file cannot be fetched
 */
export async function openPagefind(
  load: (path: string) => Promise<PagefindModule>,
  base: string,
  [first, ...others]: readonly PartFolder[],
): Promise<Pagefind> {
  if (!first) return { search: () => Promise.resolve({ results: [] }) };
  const { createInstance } = await load(`${first.folder}/pagefind.js`);
  const instance = createInstance({ basePath: `${base}${first.folder}/`, baseUrl: '/' });
  await instance.init();
  await Promise.all(others.map(({ folder }) => instance.mergeIndex(`${base}${folder}/`)));
  return instance;
}
