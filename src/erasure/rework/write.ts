import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RewrittenFiles } from './rework.ts';

/**
 * Writes all changes, or none: first everything beside its place, then all put there; if that fails, everything is put
 * back.
 * @throws what the file system throws, after putting everything back
 */
export async function writeAll(content: string, changes: RewrittenFiles): Promise<void> {
  const beside = (file: string) => `${join(content, file)}.erase-${process.pid}`;
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [file, bytes] of changes) {
      if (!bytes) continue;
      await mkdir(dirname(join(content, file)), { recursive: true });
      await writeFile(beside(file), bytes);
    }
    for (const [file, bytes] of changes) {
      before.set(file, await readFile(join(content, file)).catch(() => undefined));
      if (bytes) await rename(beside(file), join(content, file));
      else await rm(join(content, file));
    }
  } catch (error) {
    for (const file of changes.keys()) await rm(beside(file), { force: true });
    for (const [file, bytes] of before)
      await (bytes ? writeFile(join(content, file), bytes) : rm(join(content, file), { force: true }));
    throw error;
  }
}
