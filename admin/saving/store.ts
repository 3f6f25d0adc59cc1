import type { Implementation } from './implementation.ts';
import { readStored } from './read.ts';

/** A file of the newsroom's content, as it is saved. */
export interface StoredFile {
  /** From the repository's root: `content/people/karen-holst.yaml`. */
  path: string;
  text: string;
}

/** What the desk can look up while someone writes: the saved content, wherever the desk saves. */
export interface Store {
  /** The files of a folder (`content/people`) whose names end with `extension` (`yaml`), at most `depth` folders down (1 = in it). */
  folder(folder: string, extension: string, depth?: number): Promise<StoredFile[]>;
  /** Whether there is such a file: `content/initiatives/kik.mdx`. */
  has(path: string): Promise<boolean>;
}

let saved: Implementation | undefined;
const folders = new Map<string, Promise<StoredFile[]>>();

/** The desk's own. It can be asked from log-in on, and reads a folder once until something is saved. */
export const store: Store = {
  folder(folder, extension, depth = 1) {
    const key = [folder, extension, depth].join();
    const read = folders.get(key) ?? readFolder(folder, extension, depth);
    folders.set(key, read);
    read.catch(() => folders.delete(key));
    return read;
  },
  async has(path) {
    return (await readStored(connected(), path)) !== undefined;
  },
};

/** Names where the desk saves, once Decap has made it. The last one made is the one that Decap uses. */
export function connectStore(implementation: Implementation): void {
  saved = implementation;
  forgetFolders();
}

/** To be called when something has been saved. */
export function forgetFolders(): void {
  folders.clear();
}

async function readFolder(folder: string, extension: string, depth: number): Promise<StoredFile[]> {
  const where = connected();
  const files = await (where.allEntriesByFolder?.(folder, extension, depth) ??
    where.entriesByFolder(folder, extension, depth));
  return files.map(({ file, data }) => ({ path: file.path, text: data ?? '' }));
}

function connected(): Implementation {
  if (!saved) throw new Error('Redaktionen er ikke klar til at læse indholdet endnu.');
  return saved;
}
