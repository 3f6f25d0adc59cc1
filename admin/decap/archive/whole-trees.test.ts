import { expect, test } from 'vitest';
import type { Implementation } from '../backends/implementation.ts';
import { readWholeTrees } from './whole-trees.ts';

test('a release beyond the first thousand files at Forgejo is in the list', async () => {
  const files = Array.from({ length: 2500 }, (_, number) => ({ path: `content/releases/2026/${number}.mdx` }));
  const asked: unknown[] = [];
  const api = {
    request(path: string, { params = {} }: { params?: { page?: number } } = {}) {
      asked.push([path, params]);
      const start = ((params.page ?? 1) - 1) * 1000;
      return Promise.resolve({ tree: files.slice(start, start + 1000), truncated: start + 1000 < files.length });
    },
  };
  const logIn = () => Promise.resolve(undefined);
  const implementation = { api, authenticate: logIn, restoreUser: logIn } as unknown as Implementation;
  readWholeTrees(implementation);
  await implementation.restoreUser({});
  const params = { recursive: 1 };
  expect(await api.request('/repos/a/b/git/trees/abc', { params } as object)).toMatchObject({ tree: files });
  expect(asked.at(-1)).toEqual(['/repos/a/b/git/trees/abc', { recursive: 1, page: 3 }]);
  await api.request('/repos/a/b/branches/main');
  expect(asked).toHaveLength(4);
});
