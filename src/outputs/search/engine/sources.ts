import type { PartFolder } from '../files/manifest.ts';
import type { OwnFiles } from './own-files.ts';
import type { Pagefind } from './pagefind.ts';

/** What an engine runs on. */
export interface Sources {
  /** Pagefind on the parts of the index; asked for when a query needs it. */
  pagefind(parts: readonly PartFolder[]): Promise<Pagefind>;
  own: OwnFiles;
}
