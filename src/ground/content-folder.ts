import { join, resolve } from 'node:path';

/**
 * The folder that holds the content: `content/`, or the one that `NEWSROOM_CONTENT` names (tests and imports use it).
 * @param root the project's folder
 */
export function contentFolder(root: string): string {
  const elsewhere = process.env['NEWSROOM_CONTENT'];
  return elsewhere ? resolve(root, elsewhere) : join(root, 'content');
}
