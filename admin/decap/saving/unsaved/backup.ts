import type { Opened } from '../guard.ts';

/** Where Decap keeps, in the browser, what someone is writing: the part of `localforage` that is used. */
interface Storage {
  getItem<Value>(key: string): Promise<Value | null>;
  setItem<Value>(key: string, value: Value): Promise<Value>;
  removeItem(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** What Decap keeps of a form, and what the desk adds: the file as it was opened, which the words were written on. */
interface Backup {
  raw: string;
  path: string;
  base?: string;
}

/** The tabs of a browser, which share what it keeps. */
export interface Tabs {
  /** This one's own name. */
  own: Promise<string>;
  /** Those that are open now. */
  open(): Promise<ReadonlySet<string>>;
}

/** `backup.releases.2026/abc`, or `backup.releases` for what has no name yet. */
const backupKey = /^backup\.[^.]+/;
/** Stands between Decap's key and the name of the tab that the words were written in. No file has it in its name. */
const IN = '#';

/**
 * Makes what the browser has kept of unsaved words come back. Decap asks for it while it reads the file, puts it into the
 * form, and then puts the file over it when that comes: with a Git host always. Here it is given when the reading is over.
 * Each tab keeps its own, so that two new releases do not take each other's place; what was written in a tab that is closed
 * is given to the next that asks for the same.
 * It also keeps which text the words were written on, so that they are not saved over what someone else has saved since.
 * @param storage Decap's own; its methods are replaced in place
 * @param opened the files as this desk has opened them
 * @param tabs those of this browser
 * @param quiet resolves when nothing is being read
 */
export function repairBackups(storage: Storage, opened: Opened, tabs: Tabs, quiet: () => Promise<void>): void {
  const getItem = storage.getItem.bind(storage);
  const setItem = storage.setItem.bind(storage);
  const removeItem = storage.removeItem.bind(storage);
  /** What was opened when a backup was offered, by Decap's key, in case that is declined, and where it is kept. */
  const offered = new Map<string, { from: string; path: string; base: string | undefined; now: string | undefined }>();
  const ownKey = async (key: string) => `${key}${IN}${await tabs.own}`;

  /** Where there are words for a key: this tab's own, or those of a tab that is no more. */
  async function whereKept(key: string): Promise<string> {
    const [own, kept, open] = await Promise.all([ownKey(key), storage.keys(), tabs.open()]);
    const left = kept.find((one) => one.startsWith(key + IN) && !open.has(one.slice(key.length + IN.length)));
    return kept.includes(own) ? own : (left ?? key);
  }

  storage.getItem = async <Value>(key: string): Promise<Value | null> => {
    if (!backupKey.test(key)) return getItem<Value>(key);
    const from = await whereKept(key);
    const kept = await getItem<Value & Backup>(from);
    if (!kept) return kept;
    await quiet();
    const { path, base } = kept;
    offered.set(key, { from, path, base, now: opened.get(path) });
    if (base !== undefined) opened.set(path, base);
    return kept;
  };

  storage.setItem = async <Value>(key: string, value: Value): Promise<Value> => {
    if (!isBackup(key, value)) return setItem(key, value);
    const base = opened.get(value.path);
    const own = await ownKey(key);
    await setItem(own, base === undefined ? value : { ...value, base });
    const from = offered.get(key)?.from;
    // What was brought back is kept here from now on.
    if (from !== undefined && from !== own) await removeItem(from);
    return value;
  };

  storage.removeItem = async (key: string): Promise<void> => {
    if (!backupKey.test(key)) return removeItem(key);
    const { from, path = '', base, now } = offered.get(key) ?? {};
    offered.delete(key);
    if (base !== undefined && now !== undefined && opened.get(path) === base) opened.set(path, now);
    if (from !== undefined) await removeItem(from);
    return removeItem(await ownKey(key));
  };
}

function isBackup(key: string, value: unknown): value is Backup {
  return backupKey.test(key) && typeof value === 'object' && value !== null && 'path' in value;
}
