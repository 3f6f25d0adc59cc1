/** Says where the files of the search are. All others lie in folders that are named by their content. */
export interface Manifest {
  /** The folder of the search's own files. */
  folder: string;
  /** The names of the files in it. */
  files: readonly string[];
  /** Pagefind's indexes, newest pages first. */
  parts: readonly PartFolder[];
}

/** One of Pagefind's indexes. */
export interface PartFolder {
  folder: string;
  /** How many pages are in it. */
  pages: number;
}

/** The manifest's file in the index's folder. */
export const manifestName = 'danish.json';
