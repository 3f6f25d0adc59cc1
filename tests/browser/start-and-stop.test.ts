import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { content } from '../support/build.ts';
import { refusal } from '../support/refusal.ts';
import { descendants, freePort, isRunning, start } from '../support/start.ts';

async function startOnFreePorts() {
  const [port, deskPort] = [await freePort(), await freePort()];
  const newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: content });
  await newsroom.ready;
  return { newsroom, servers: descendants(newsroom.process.pid!) };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;

test.for(signals)('%s ends everything that was started', async (signal) => {
  const { newsroom, servers } = await startOnFreePorts();
  expect(servers.length).toBeGreaterThanOrEqual(2);
  newsroom.process.kill(signal);
  const code = await newsroom.ended;
  if (signal !== 'SIGKILL') expect(code).toBe(0);
  await vi.waitFor(() => expect(servers.filter(isRunning)).toEqual([]), { timeout: 10_000 });
});

test('when one server dies the other is stopped, and the terminal says which', async () => {
  const { newsroom, servers } = await startOnFreePorts();
  process.kill(servers[0]!, 'SIGKILL');
  expect(await newsroom.ended).toBe(1);
  expect(newsroom.said()).toMatch(/stopped by itself/);
  expect(servers.filter(isRunning)).toEqual([]);
});

test.for([
  ['PORT', 'the site'],
  ['DESK_PORT', 'the desk'],
] as const)('a taken %s is told in one sentence with the way out', async ([variable]) => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((listening) => other.listen(port, '127.0.0.1', listening));
  const free = { PORT: String(await freePort()), DESK_PORT: String(await freePort()) };
  const said = await refusal({ ...free, [variable]: String(port) });
  other.close();
  expect(said).toContain(`Port ${port} is taken`);
  expect(said).toContain(`${variable}=${port + 1} npm start`);
});

test('content that is not there, and a port that is no port, are told in one sentence', async () => {
  expect(await refusal({ NEWSROOM_CONTENT: join(content, 'nowhere/content') })).toContain('cannot be read');
  expect(await refusal({ PORT: 'many' })).toContain('no port number');
});
