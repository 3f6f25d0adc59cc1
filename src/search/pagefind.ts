/** The part of Pagefind's browser module that the search uses; the package ships no types for it. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  /** Loads every filter; only loaded filters are counted in answers. */
  filters(): Promise<PagefindCounts>;
  /** `null` finds every page. */
  search(query: string | null, options: PagefindSearch): Promise<PagefindAnswer>;
}

interface PagefindOptions {
  basePath: string;
  baseUrl: string;
  excerptLength: number;
  excerptEllipsis: string;
}

interface PagefindSearch {
  filters: Record<string, { any: readonly string[] }>;
  sort: Record<string, 'asc' | 'desc'>;
}

/** By filter, then by value. */
type PagefindCounts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: readonly { id: string; data(): Promise<PagefindPage> }[];
  filters: PagefindCounts;
}

export interface PagefindPage {
  url: string;
  /** HTML: escaped text with `<mark>`. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads the module that the search index comes with. @throws when it cannot be fetched */
export async function loadPagefind(): Promise<Pagefind> {
  // The address is kept from the bundler: the file is made after the bundle.
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/', excerptLength: 30, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}
