import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Never part of what runs. */
const isTest = /\.test\.ts$/;

/**
 * A fingerprint of files and folders, by what is in them and their names from the folder that is named with them. What is
 * not there counts as that. Tests count for nothing.
 */
export function filesDigest(places: readonly { folder: string; paths: readonly string[] }[]): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const { folder, paths } of places) for (const path of paths) add(hash, folder, path);
  return hash.digest('hex').slice(0, 32);
}

function add(hash: Hash, folder: string, path: string): void {
  for (const file of filesAt(join(folder, path))) {
    if (isTest.test(file)) continue;
    const bytes = readFileSync(file);
    hash.update(`\0${relative(folder, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
}

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
