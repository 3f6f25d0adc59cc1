/** What this browser has saved, in any of its tabs. */
export interface OwnSaves {
  note(path: string, text: string): Promise<void>;
  has(path: string, text: string): Promise<boolean>;
}

/** Shared by all tabs of a browser. The words themselves are not kept: others may use the machine too. */
const key = 'nyhedsrum-saved';
const most = 100;

/**
 * Remembers what was saved from this browser, so that nobody is told of somebody else who was themselves in another tab.
 * @param storage the browser's
 */
export function ownSaves(storage: Pick<Storage, 'getItem' | 'setItem'>): OwnSaves {
  const read = (): string[] => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  };
  return {
    async note(path, text) {
      const mark = await markOf(path, text);
      storage.setItem(key, JSON.stringify([...read().filter((one) => one !== mark), mark].slice(-most)));
    },
    has: async (path, text) => read().includes(await markOf(path, text)),
  };
}

async function markOf(path: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${path}\n${text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
