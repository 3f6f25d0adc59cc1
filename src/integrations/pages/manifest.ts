import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is known of a file of a site that was built. */
export interface KnownFile {
  /** What it was drawn from; undefined when it is drawn every time. */
  key?: string | undefined;
  hash: string;
  mtimeMs: number;
  size: number;
}

/** A built site: its files by their paths, and what else it was made of than they tell. */
export interface Manifest {
  made: string;
  files: Map<string, KnownFile>;
}

/** Raise it when what is written down means something else. */
const format = 1;

interface Written {
  format: number;
  made: string;
  files: [path: string, file: KnownFile][];
}

/** What was written down of a built site; nothing where it cannot be read or was written by another version. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    const { made, ...read } = JSON.parse(await readFile(path, 'utf8')) as Written;
    if (read.format === format) return { made, files: new Map(read.files) };
  } catch {
    // Nothing was built here before, or it cannot be read: all is made.
  }
  return { made: '', files: new Map() };
}

/** Written beside and renamed: half of it would be taken for all. */
export async function writeManifest(path: string, { made, files }: Manifest): Promise<void> {
  const written: Written = { format, made, files: [...files] };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, JSON.stringify(written));
  await rename(`${path}.${process.pid}`, path);
}

/** Whether a file is still the one that was written down: whatever writes in it gives it another time. */
export function isStill(folder: string, path: string, known: KnownFile | undefined): known is KnownFile {
  if (!known) return false;
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found?.mtimeMs === known.mtimeMs && found.size === known.size;
}

/** How a file is written down, as it stands. */
export function knownFile(folder: string, path: string, hash: string, key: string | undefined): KnownFile {
  const { mtimeMs, size } = statSync(join(folder, path));
  return { hash, mtimeMs, size, ...(key !== undefined && { key }) };
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
