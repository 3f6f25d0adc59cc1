import type { Opened } from './guard.ts';

/** Where Decap keeps, in the browser, what someone is writing: the part of `localforage` that is used. */
interface Storage {
  getItem<Value>(key: string): Promise<Value | null>;
  setItem<Value>(key: string, value: Value): Promise<Value>;
  removeItem(key: string): Promise<void>;
}

/** What Decap keeps of a form, and what the desk adds: the file as it was opened, which the words were written on. */
interface Backup {
  raw: string;
  path: string;
  base?: string;
}

/** `backup.releases.2026/abc`, or `backup.releases` for what has no name yet. */
const backupKey = /^backup\.[^.]+/;

/**
 * Makes what the browser has kept of unsaved words come back. Decap asks for it while it reads the file, puts it into the
 * form, and then puts the file over it when that comes: with a Git host always. Here it is given when the reading is over.
 * It also keeps which text the words were written on, so that they are not saved over what someone else has saved since.
 * @param storage Decap's own; its methods are replaced in place
 * @param opened the files as this desk has opened them
 * @param quiet resolves when nothing is being read
 */
export function repairBackups(storage: Storage, opened: Opened, quiet: () => Promise<void>): void {
  const { getItem, setItem, removeItem } = {
    getItem: storage.getItem.bind(storage),
    setItem: storage.setItem.bind(storage),
    removeItem: storage.removeItem.bind(storage),
  };
  /** What was opened when a backup was offered, by its key, in case that is declined. */
  const offered = new Map<string, { path: string; base: string; now: string | undefined }>();

  storage.getItem = async <Value>(key: string): Promise<Value | null> => {
    if (!backupKey.test(key)) return getItem<Value>(key);
    const kept = await getItem<Value & Backup>(key);
    if (!kept) return kept;
    await quiet();
    const { path, base } = kept;
    if (base !== undefined) {
      offered.set(key, { path, base, now: opened.get(path) });
      opened.set(path, base);
    }
    return kept;
  };

  storage.setItem = <Value>(key: string, value: Value): Promise<Value> => {
    const base = isBackup(key, value) ? opened.get(value.path) : undefined;
    return setItem(key, base === undefined ? value : { ...value, base });
  };

  storage.removeItem = async (key: string): Promise<void> => {
    const { path, base, now } = offered.get(key) ?? { path: '', base: '', now: undefined };
    offered.delete(key);
    if (now !== undefined && opened.get(path) === base) opened.set(path, now);
    return removeItem(key);
  };
}

function isBackup(key: string, value: unknown): value is Backup {
  return backupKey.test(key) && typeof value === 'object' && value !== null && 'path' in value;
}
