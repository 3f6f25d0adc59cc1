import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A folder in no repository, gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where programs are looked for, for as long as the test lasts. */
function setPath(path: string): void {
  vi.stubEnv('PATH', path);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** A program in Git's place on the path, for as long as the test lasts. */
export function putInGitsPlace(script: string): void {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  setPath(`${folder}:${process.env['PATH']}`);
}

/** A machine without Git, for as long as the test lasts. */
export function takeGitAway(): void {
  setPath(emptyFolder());
}
