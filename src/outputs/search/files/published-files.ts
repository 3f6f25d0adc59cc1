import { createHash } from 'node:crypto';
import { manifestName, type Manifest, type PartFolder } from './manifest.ts';

/**
 * The search's own files, by their names under `/pagefind/`: in a folder named by their content, so that an open page never
 * mixes two versions; and the manifest, which leads to them and to Pagefind's.
 */
export function publishedFiles(
  files: ReadonlyMap<string, string>,
  parts: readonly PartFolder[],
): ReadonlyMap<string, string> {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\n${content}\n`);
  const folder = `danish/${hash.digest('hex').slice(0, 10)}`;
  const manifest: Manifest = { folder, files: [...files.keys()].sort(), parts };
  return new Map([
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
    [manifestName, JSON.stringify(manifest)],
  ]);
}
