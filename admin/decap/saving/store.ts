import type { Implementation } from '../backends/implementation.ts';
import type { Library } from '../../stored/library.ts';
import type { Store, StoredFile } from '../../stored/store.ts';
import { readStored } from '../backends/read-stored.ts';
import { draftsAt } from './drafts.ts';
import { namesUnder } from './names.ts';

let saved: Implementation | undefined;
const folders = new Map<string, Promise<StoredFile[]>>();
const names = new Map<string, Promise<Set<string>>>();
const listed = new Map<string, Promise<string[]>>();
const texts = new Map<string, Promise<string | undefined>>();
const drafts = new Map<string, Promise<StoredFile[]>>();

/** The desk's own. It can be asked from log-in on, and reads the same once until something is saved. */
export const store: Store = {
  folder: (folder, extension, depth = 1) =>
    once(folders, [folder, extension, depth].join(), () => readFolder(folder, extension, depth)),
  async has(path) {
    const where = connected();
    // The local server would hand over every picture in the folder; a Git host only tells what they are called.
    if (!where.api) return (await readStored(where, path)) !== undefined;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const paths = await once(names, folder, async () => {
      const files = await where.getMedia(folder);
      return new Set(files.map((file) => file.path));
    });
    return paths.has(path);
  },
};

/** All that is saved, for what must look through it: names are cheap, texts are not. */
export const library: Library = {
  names: (folder) => once(listed, folder, () => namesUnder(connected(), folder)),
  text: (path) => once(texts, path, () => readStored(connected(), path)),
  drafts: () => once(drafts, '', () => draftsAt(connected())),
  address: async (path) => (await connected().getMediaFile?.(path))?.url,
  async remove(path) {
    await connected().deleteFiles([path], `Slet ${path}`);
  },
};

/** A file's text as it is saved now, and not as it was read before; undefined if there is none. */
export const readSaved = (path: string): Promise<string | undefined> => readStored(connected(), path);

/** What was read before, or else is read now. What could not be read is read again next time. */
function once<Read>(known: Map<string, Promise<Read>>, key: string, read: () => Promise<Read>): Promise<Read> {
  const reading = known.get(key) ?? read();
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

/** Names where the desk saves, once Decap has made it. The last one made is the one that Decap uses. */
export function connectStore(implementation: Implementation): void {
  saved = implementation;
  forgetFolders();
}

/** To be called when something has been saved. */
export function forgetFolders(): void {
  folders.clear();
  names.clear();
  for (const known of [listed, texts, drafts]) known.clear();
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
