import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cleanEnvironment, root } from './build.ts';

/** A port of this machine that nobody uses right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export interface Started {
  process: ChildProcess;
  /** All that it has written to the terminal so far. */
  said: () => string;
  /** Resolves when the terminal says so. Rejects with all that it said when it ended without. */
  ready: Promise<void>;
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
}

/** Runs what `npm start` runs. */
export function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { promise: ready, resolve: tell, reject } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Ctrl-C stops both')) tell();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then((code) => reject(new Error(`The newsroom did not start (exit code ${code}):\n${said}`)));
  // Not everybody waits for it: some want it refused.
  ready.catch(() => undefined);
  return { process: child, said: () => said, ready, ended };
}

/** The processes that a process has started, and those that they have started. */
export function descendants(of: number): number[] {
  const all = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (parent: number): number[] =>
    all.filter(([, ppid]) => ppid === parent).flatMap(([pid]) => [pid, ...below(pid)]);
  return below(of);
}

/** Whether a process still runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
