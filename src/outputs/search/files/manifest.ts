/** Says where the search's own files are: in a folder that is named by its content. */
export interface Manifest {
  folder: string;
  /** The names of the files in it. */
  files: readonly string[];
  /** What `checksumOf` gives for the pages of the index that the files were made with. */
  pages: string;
}

/** The manifest's file in the index's folder. */
export const manifestName = 'danish.json';

/**
 * A few letters that are others when the pages are: an index and files that were published at different times must not be
 * used together.
 * @param ids Pagefind's own names for its pages, in any order
 */
export function checksumOf(ids: readonly string[]): string {
  // FNV-1a, in 32 bits.
  let hash = 0x811c9dc5;
  for (const letter of ids.toSorted().join(' '))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${ids.length}-${hash.toString(36)}`;
}
