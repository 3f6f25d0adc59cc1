import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../stored/store.ts';
import { siteAddress } from './site-address.ts';

const settings = readFileSync(join(import.meta.dirname, '../../content/settings.yaml'), 'utf8');

function storeOf(text: string | undefined): Store {
  const files = text === undefined ? [] : [{ path: 'content/settings.yaml', text }];
  return { folder: () => Promise.resolve(files), has: () => Promise.resolve(true) };
}

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://127.0.0.1:4321/admin/'));
  vi.stubEnv('SITE', 'https://bygget.fjordby.example/');
});

test('a press link begins with the public address in the settings, wherever the desk is opened', async () => {
  const saved = settings.replace(/^address: .*$/m, 'address: https://nyt.fjordby.example');
  expect(await siteAddress(storeOf(saved))).toBe('https://nyt.fjordby.example');
});

test('and with the one that the site was built with while the settings cannot be read', async () => {
  const unreachable: Store = { ...storeOf(undefined), folder: () => Promise.reject(new Error('offline')) };
  expect(await siteAddress(storeOf('name: ['))).toBe('https://bygget.fjordby.example');
  expect(await siteAddress(unreachable)).toBe('https://bygget.fjordby.example');
});
