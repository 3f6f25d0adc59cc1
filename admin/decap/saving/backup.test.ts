import { beforeEach, expect, test } from 'vitest';
import { repairBackups } from './backup.ts';
import type { Opened } from './guard.ts';

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
  };
  const reading = new Promise<void>((resolve) => (readingEnds = resolve));
  repairBackups(storage, opened, () => reading);
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
  expect(kept.has(key)).toBe(false);
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
