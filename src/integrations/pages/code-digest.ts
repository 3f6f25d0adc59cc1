import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentFolder } from '../../ground/content-folder.ts';
import { unlessAbsent } from '../../ground/unless-absent.ts';

/** What the site's code is bundled from, from the project's folder. What is installed counts, not only what is asked for. */
const sources = [
  ...['src', 'admin', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['package-lock.json', 'node_modules/.package-lock.json'],
];

/** What of the content Astro itself reads: the address is in its configuration, and standing pages are compiled. */
const compiled = ['settings.yaml', 'pages'];

/** Never part of what is bundled. */
const isTest = /\.test\.ts$/;

/**
 * A fingerprint of all that the site is made by, other than its content: with the same one, the same content gives the
 * same site. Nothing in it depends on where the project's folder lies.
 */
export async function codeDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  const folders = [...sources.map((path) => [root, path]), ...compiled.map((path) => [contentFolder(root), path])];
  for (const [folder = '', path = ''] of folders) {
    for (const file of await filesAt(join(folder, path))) {
      if (isTest.test(file)) continue;
      const bytes = await readFile(file).catch(unlessAbsent);
      const name = relative(folder, file).split(sep).join('/');
      if (bytes) hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

async function filesAt(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
