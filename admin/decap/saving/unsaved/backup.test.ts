import { beforeEach, expect, test } from 'vitest';
import { repairBackups } from './backup.ts';
import type { Opened } from '../guard.ts';

const path = 'content/releases/2026/a.mdx';
const key = 'backup.releases.2026/a';

let kept: Map<string, unknown>;
let opened: Opened;
let storage: Parameters<typeof repairBackups>[0];
let readingEnds: () => void;

beforeEach(() => {
  kept = new Map();
  opened = new Map([[path, 'den gamle']]);
  storage = {
    getItem: async <Value>(key: string) => (kept.get(key) as Value | undefined) ?? null,
    setItem: async (key, value) => {
      kept.set(key, value);
      return value;
    },
    removeItem: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
  const reading = new Promise<void>((resolve) => (readingEnds = resolve));
  repairBackups(storage, opened, tab('a'), () => reading);
});

const open = new Set<string>();
const tab = (name: string) => ({ own: Promise.resolve(name), open: async () => open });

/** Another tab of the same browser, in which nothing is being read. */
function otherTab(name: string): typeof storage {
  const other: typeof storage = {
    getItem: async <Value>(key: string) => (kept.get(key) as Value | undefined) ?? null,
    setItem: async (key, value) => {
      kept.set(key, value);
      return value;
    },
    removeItem: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
  repairBackups(other, new Map(), tab(name), async () => {});
  return other;
}

test('two tabs with new releases keep each their own, and both can be brought back when the tabs are gone', async () => {
  const key = 'backup.releases';
  const [first, second, third] = [otherTab('a'), otherTab('b'), otherTab('c')];
  open.add('a').add('b').add('c');
  await first.setItem(key, { path: '', raw: 'den første' });
  await second.setItem(key, { path: '', raw: 'den anden' });
  expect(await third.getItem(key)).toBeNull();
  expect(await first.getItem(key)).toMatchObject({ raw: 'den første' });
  await first.removeItem('backup.releases');
  await first.setItem(key, { path: '', raw: 'den første igen' });
  open.clear();
  open.add('c');
  const brought = [];
  for (let i = 0; i < 2; i++) {
    brought.push(await third.getItem<{ raw: string }>(key));
    await third.removeItem(key);
  }
  expect(brought.map((one) => one?.raw).sort()).toEqual(['den anden', 'den første igen']);
  expect(await third.getItem(key)).toBeNull();
});

const keep = () => storage.setItem(key, { path, raw: 'mine ord' });

test('unsaved words are given back when the file is in the form, not before', async () => {
  await keep();
  let given: unknown;
  const asked = storage.getItem(key).then((backup) => (given = backup));
  await new Promise((later) => setTimeout(later, 5));
  expect(given).toBeUndefined();
  readingEnds();
  await asked;
  expect(given).toMatchObject({ raw: 'mine ord' });
});

test('words that were written on an older text are not taken for a change of the newer', async () => {
  await keep();
  opened.set(path, 'en andens');
  readingEnds();
  await storage.getItem(key);
  expect(opened.get(path)).toBe('den gamle');
});

test('words that are declined leave the newer text as what is opened', async () => {
  await keep();
  opened.set(path, 'en andens');
  readingEnds();
  await storage.getItem(key);
  await storage.removeItem(key);
  expect(opened.get(path)).toBe('en andens');
  expect([...kept.keys()]).toEqual([]);
});

test('words that were saved are what is opened from then on', async () => {
  await keep();
  readingEnds();
  await storage.getItem(key);
  opened.set(path, 'mine ord');
  await storage.removeItem(key);
  expect(opened.get(path)).toBe('mine ord');
});

test('what else Decap keeps is kept as ever', async () => {
  await storage.setItem('gh.abc', { path, raw: 'x' });
  expect(kept.get('gh.abc')).toEqual({ path, raw: 'x' });
  expect(await storage.getItem('gh.abc')).toEqual({ path, raw: 'x' });
});
