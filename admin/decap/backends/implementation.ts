/** A file as one of Decap's backends reads it. What it gives for a file that is missing differs: nothing, an empty text, or an error. */
export interface Loaded {
  file: { path: string };
  data: string | null;
}

export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

interface PersistOptions {
  collectionName: string;
  newEntry?: boolean;
  useWorkflow?: boolean;
}

/** What is under way and not published: the files that differ. */
export interface Draft {
  collection?: string;
  slug?: string;
  diffs: { path: string; id: string }[];
}

export interface User {
  token?: string;
  avatar_url?: string;
  backendName?: string;
}

/** The part of Decap's backends that the desk watches. Each host's is a class of Decap's; none of them has types of its own. */
export interface Implementation {
  getEntry(path: string): Promise<Loaded>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<Loaded[]>;
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<Loaded[]>;
  getMedia(folder: string): Promise<{ path: string }[]>;
  /** A file of the media library, with an address in this browser. */
  getMediaFile?(path: string): Promise<{ url?: string }>;
  getMediaDisplayURL?(displayURL: { path: string }): Promise<string>;
  unpublishedEntries(): Promise<string[]>;
  unpublishedEntry(which: { id?: string; collection?: string; slug?: string }): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: PersistOptions): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteFiles(paths: string[], message: string): Promise<unknown>;
  persistMedia(asset: unknown, options: unknown): Promise<unknown>;
  authenticate(user: User): Promise<User | undefined>;
  restoreUser(user: User): Promise<User | undefined>;
  token?: string | null;
  /** The Git hosts' own. The desk's local server has none. */
  api?: {
    originRepoURL?: string;
    /** The files under a folder. GitLab's own is `listAllFiles`. */
    listFiles(folder: string, depth: { depth: number }): Promise<{ path: string }[]>;
    listAllFiles?(folder: string, recursive: true): Promise<{ path: string }[]>;
    readFile(path: string, id: null, where: { repoURL?: string | undefined }): Promise<string>;
    readFileMetadata?(): Promise<{ author: string; updatedOn: string }>;
  } | null;
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404;
}
