import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { earlierTexts, reachOf } from './versions.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'newsroom-versions-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test('where Git knows nothing of a folder there are no earlier texts, and that is said', async () => {
  const content = folder();
  expect(await reachOf(content)).toBe('none');
  expect(await earlierTexts(content)).toEqual([]);
});

test('where Git fails nobody says that there are no earlier texts: a name may stand in one', async () => {
  const [content, path] = [folder(), folder()];
  writeFileSync(join(path, 'git'), '#!/bin/sh\necho "fatal: detected dubious ownership" >&2\nexit 128\n');
  chmodSync(join(path, 'git'), 0o755);
  vi.stubEnv('PATH', path);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(reachOf(content)).rejects.toThrow('dubious ownership');
  await expect(earlierTexts(content)).rejects.toThrow('dubious ownership');
});
