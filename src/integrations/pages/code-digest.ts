import { contentFolder } from '../../ground/content-folder.ts';
import { filesDigest } from '../../ground/files-digest.ts';

/** What the site's code is bundled from, from the project's folder. What is installed counts, not only what is asked for. */
const sources = [
  ...['src', 'admin', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
  ...['package-lock.json', 'node_modules/.package-lock.json'],
];

/** What of the content Astro itself reads: the address is in its configuration, and standing pages are compiled. */
const compiled = ['settings.yaml', 'pages'];

/**
 * A fingerprint of all that the site is made by, other than its content: with the same one, the same content gives the
 * same site. Nothing in it depends on where the project's folder lies.
 */
export function codeDigest(root: string): string {
  return filesDigest([
    { folder: root, paths: sources },
    { folder: contentFolder(root), paths: compiled },
  ]);
}
