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
