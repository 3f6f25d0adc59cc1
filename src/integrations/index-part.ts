import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { CustomRecord, IndexFile } from 'pagefind';
import type { Kept } from './kept.ts';
import { indexFailure, indexOptions } from './search-options.ts';

/** One of Pagefind's indexes, of some of the pages. */
export interface MadePart {
  /** Its folder under `/pagefind/`, named by all that it is made from. */
  folder: string;
  /** What Pagefind calls its pages, in their order. */
  names: readonly string[];
  files: readonly IndexFile[];
}

/** Pagefind's own user interfaces, which the search page does not use. */
const unused = /^pagefind-(?:highlight|(?:ui|modular-ui|component-ui))\.(?:js|css)$/;

/**
 * Gives the index of some pages: as it is kept, or made and kept from then on.
 * @param make has Pagefind index the records
 * @throws when Pagefind has left a page out
 */
export async function makePart(
  name: string,
  records: readonly CustomRecord[],
  kept: Kept,
  make: () => Promise<IndexFile[]>,
): Promise<MadePart> {
  const made = createHash('sha256')
    .update(JSON.stringify([pagefindVersion(), indexOptions, records]))
    .digest('hex');
  const folder = `${name}-${made.slice(0, 16)}`;
  const before = kept.get(folder) as MadePart | undefined;
  if (before) return before;
  const files = (await make()).filter(({ path }) => !unused.test(path));
  const nameOf = new Map(files.flatMap(({ path, content }) => storedAt(path, content)));
  const names = records.flatMap(({ url }) => nameOf.get(url) ?? []);
  if (names.length !== records.length) throw indexFailure([`${names.length} of ${records.length} pages are in it`]);
  const part = { folder, names, files };
  kept.set(folder, part);
  return part;
}

/** The address of the page that a file of Pagefind's is of, and what Pagefind calls it. */
function storedAt(path: string, content: Uint8Array): [url: string, name: string][] {
  const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
  if (name === undefined) return [];
  const text = new TextDecoder().decode(gunzipSync(content));
  const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
  return [[url, name]];
}

let version: string | undefined;

const pagefindVersion = (): string =>
  (version ??= readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'));
