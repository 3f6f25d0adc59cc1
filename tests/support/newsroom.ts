import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { content } from './build.ts';
import { launchChromium } from './chromium.ts';
import { freePort, start } from './start.ts';

/** What `npm start` runs, and a browser. */
export interface Newsroom {
  browser: Browser;
  /** Addresses of the site and of the server that saves. */
  site: string;
  server: string;
  /** Its copy of the content. */
  copy: string;
}

let running: Promise<Newsroom> | undefined;

/**
 * The newsroom that all tests of the desk share: to start one for each file would take a quarter of a minute each time.
 * Its content is as good as new for each file that asks.
 */
export async function sharedNewsroom(): Promise<Newsroom> {
  if (!running) return (running = begin());
  const newsroom = await running;
  renew(newsroom.copy);
  return newsroom;
}

async function begin(): Promise<Newsroom> {
  const copy = join(inject('scratch'), 'desk', 'content');
  cpSync(content, copy, { recursive: true });
  const [port, deskPort] = [await freePort(), await freePort()];
  const newsroom = start({ PORT: String(port), DESK_PORT: String(deskPort), NEWSROOM_CONTENT: copy });
  // The tests of one file do not know whether theirs is the last.
  process.once('exit', () => newsroom.process.kill('SIGINT'));
  const browser = await launchChromium();
  await newsroom.ready;
  return { browser, site: `http://127.0.0.1:${port}`, server: `http://127.0.0.1:${deskPort}`, copy };
}

/** Takes back what was written in a copy of the content. What nobody touched is left alone, since the site follows every file. */
function renew(copy: string): void {
  const files = (folder: string) =>
    globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  for (const path of files(copy)) if (!existsSync(join(content, path))) rmSync(join(copy, path));
  for (const path of files(content)) {
    const [source, target] = [join(content, path), join(copy, path)];
    if (!existsSync(target) || !readFileSync(target).equals(readFileSync(source))) cpSync(source, target);
  }
}
