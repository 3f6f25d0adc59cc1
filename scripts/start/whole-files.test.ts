import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../tests/support/start.ts';
import { startDesk } from './servers.mjs';
import { answers } from './wait.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'desk-')));
const content = join(folder, 'content');
const person = join(content, 'people/karen-holst.yaml');
const before = 'name: Karen Holst\nrole: borgmester\n';

let server: ChildProcess;
let address: string;

/** Loaded into the server before anything else: a disk that has room for the first 4096 bytes of a file. */
const fullDisk = `
  const fs = require('node:fs');
  const { writeFile } = fs.promises;
  fs.promises.writeFile = async (path, data, ...rest) => {
    const bytes = Buffer.from(data);
    await writeFile(path, bytes.subarray(0, 4096), ...rest);
    if (bytes.length > 4096) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
`;

beforeAll(async () => {
  for (const path of ['people', 'media/2026']) mkdirSync(join(content, path), { recursive: true });
  writeFileSync(person, before);
  const preload = join(folder, 'full-disk.cjs');
  writeFileSync(preload, fullDisk);
  const port = await freePort();
  address = `http://127.0.0.1:${port}/api/v1`;
  vi.stubEnv('NODE_OPTIONS', `--require=${preload}`);
  server = startDesk({ node: process.execPath, root: fileURLToPath(new URL('../..', import.meta.url)), content, port });
  await answers(address);
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

/** Asks the server as the desk does. */
const ask = (action: string, params: object) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params, options } }),
  });

const options = { commitMessage: 'x', useWorkflow: false, status: 'draft' };

const save = (raw: string) =>
  ask('persistEntry', { dataFiles: [{ slug: 'x', path: 'content/people/karen-holst.yaml', raw }], assets: [] });

test('a text that the disk has no room for leaves the old one whole, and is told as that', async () => {
  expect((await save(`name: Karen Holst\nrole: ${'leder '.repeat(2000)}\n`)).status).toBe(507);
  expect(readFileSync(person, 'utf8')).toBe(before);
  expect(readdirSync(join(content, 'people'))).toEqual(['karen-holst.yaml']);
});

test('a picture that the disk has no room for leaves none', async () => {
  const bytes = Buffer.alloc(9000).toString('base64');
  const asset = { path: 'content/media/2026/bus.jpg', content: bytes, encoding: 'base64' };
  expect((await ask('persistMedia', { asset })).status).toBe(507);
  expect(readdirSync(join(content, 'media/2026'))).toEqual([]);
});

test('a file that is read-only stays as it is, and is told as that', async () => {
  chmodSync(person, 0o444);
  expect((await save('name: Karen\n')).status).toBe(423);
  expect(readFileSync(person, 'utf8')).toBe(before);
  chmodSync(person, 0o644);
});

test('what there is room for is saved', async () => {
  expect((await save('name: Karen Holst\nrole: leder\n')).status).toBe(200);
  expect(readFileSync(person, 'utf8')).toBe('name: Karen Holst\nrole: leder\n');
});
