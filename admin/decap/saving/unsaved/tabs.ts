import type { Tabs } from './backup.ts';

const prefix = 'nyhedsrum-tab-';
/** Where a tab keeps its name, through a reload. */
const key = 'nyhedsrum-tab';

/**
 * Names this tab, and tells which tabs are open. A tab holds a lock of its name as long as it lives, and the browser lets
 * go of it when the tab is closed or breaks down. One that was copied with all that it remembers gets another name.
 * @param page the browser's own
 */
export function tabsOf({ navigator: { locks }, sessionStorage }: Pick<Window, 'navigator' | 'sessionStorage'>): Tabs {
  const hold = (name: string) =>
    new Promise<boolean>((resolve) => {
      void locks.request(prefix + name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<never>(() => {});
      });
    });
  async function named(): Promise<string> {
    const before = sessionStorage.getItem(key);
    if (before !== null && (await hold(before))) return before;
    const name = crypto.randomUUID();
    sessionStorage.setItem(key, name);
    await hold(name);
    return name;
  }
  return {
    own: named(),
    async open() {
      const { held = [] } = await locks.query();
      return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    },
  };
}
