import type { StoredFile } from './store.ts';

/** All that is saved, of every year. At a Git host the names of ten thousand files are a few requests, their texts as many as they are. */
export interface Library {
  /** The paths of all files under a folder, however deep: `content/media`. */
  names(folder: string): Promise<string[]>;
  /** A file's text; undefined when there is no such file. */
  text(path: string): Promise<string | undefined>;
  /** The files that are under way at a Git host and not published yet, as their drafts have them. */
  drafts(): Promise<StoredFile[]>;
  /** Where the browser finds a file that the site may not show. */
  address(path: string): Promise<string | undefined>;
  /** Deletes a file. @throws when it is refused; whoever is at the desk has then been told */
  remove(path: string): Promise<void>;
}
