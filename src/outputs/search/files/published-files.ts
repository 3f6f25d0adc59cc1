import { createHash } from 'node:crypto';
import { manifestName, checksumOf, type Manifest } from './manifest.ts';

/** The files that stand beside Pagefind's. */
export interface PublishedFiles {
  files: ReadonlyMap<string, string>;
  /** The file that leads to them, by its name. @param ids Pagefind's names for the pages of its index */
  manifest(ids: readonly string[]): readonly [name: string, content: string];
}

/** Files in a folder named by their content, so that an open page never mixes two versions. */
export function publishedFiles(files: ReadonlyMap<string, string>): PublishedFiles {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\n${content}\n`);
  const folder = `danish/${hash.digest('hex').slice(0, 10)}`;
  const manifest = (ids: readonly string[]): Manifest => ({
    folder,
    files: [...files.keys()].sort(),
    pages: checksumOf(ids),
  });
  return {
    files: new Map([...files].map(([name, content]) => [`${folder}/${name}`, content])),
    manifest: (ids) => [manifestName, JSON.stringify(manifest(ids))],
  };
}
