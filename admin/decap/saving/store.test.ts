import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Implementation } from '../backends/implementation.ts';
import { connectStore, forgetFolders, store } from './store.ts';

const people = [{ file: { path: 'content/people/karen-holst.yaml' }, data: 'name: Karen Holst\n' }];
const entriesByFolder = vi.fn(async () => people);
const getMedia = vi.fn(async () => [{ path: 'content/media/2026/bus.jpg' }]);
const missing = Object.assign(new Error('Not Found'), { status: 404 });

const connect = (host: object) => connectStore({ entriesByFolder, getMedia, ...host } as unknown as Implementation);

beforeEach(() => vi.clearAllMocks());

test('a folder is read once, until something is saved', async () => {
  connect({});
  const read = () => store.folder('content/people', 'yaml');
  const files = [{ path: 'content/people/karen-holst.yaml', text: 'name: Karen Holst\n' }];
  expect(await Promise.all([read(), read()])).toEqual([files, files]);
  expect(entriesByFolder).toHaveBeenCalledTimes(1);
  forgetFolders();
  expect(await read()).toEqual(files);
  expect(entriesByFolder).toHaveBeenCalledTimes(2);
});

test('a folder that could not be read is read again', async () => {
  connect({});
  entriesByFolder.mockRejectedValueOnce(new Error('Failed to fetch'));
  await expect(store.folder('content/people', 'yaml')).rejects.toThrow('Failed to fetch');
  expect(await store.folder('content/people', 'yaml')).toHaveLength(1);
});

describe.each([
  ['the local server', { getEntry: async (path: string) => ({ data: path.endsWith('bus.jpg') ? 'x' : null }) }],
  [
    'a host that says so of a missing file',
    {
      getEntry: (path: string) => (path.endsWith('bus.jpg') ? Promise.resolve({ data: 'x' }) : Promise.reject(missing)),
    },
  ],
  ['a Git host', { api: {} }],
])('with %s', (_, host) => {
  test('it is known which files there are', async () => {
    connect(host);
    expect(await store.has('content/media/2026/bus.jpg')).toBe(true);
    expect(await store.has('content/media/2026/tog.jpg')).toBe(false);
  });
});

test('a Git host is asked what pictures are called, not for the pictures', async () => {
  const getEntry = vi.fn();
  connect({ api: {}, getEntry });
  await store.has('content/media/2026/bus.jpg');
  await store.has('content/media/2026/tog.jpg');
  expect(getEntry).not.toHaveBeenCalled();
  expect(getMedia).toHaveBeenCalledTimes(1);
});

test('a host that does not answer is not taken for one without the file', async () => {
  connect({ getEntry: () => Promise.reject(new Error('Failed to fetch')) });
  await expect(store.has('content/media/2026/bus.jpg')).rejects.toThrow('Failed to fetch');
});
