import type { PagefindServiceConfig } from 'pagefind';

/** One index for all: an English release stands among the Danish ones. */
export const indexOptions: PagefindServiceConfig = { forceLanguage: 'da' };

/** The error to throw when Pagefind cannot do its work. */
export const indexFailure = (errors: readonly string[]): Error =>
  new Error(`The search index could not be made: Pagefind says “${errors.join('; ')}”.`);
