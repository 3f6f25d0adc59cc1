import { GitCannotTell } from '../../../ground/git/git.ts';
import { git } from '../../../ground/git/quiet-git.ts';
import { prefixOf } from './unsaved.ts';

/**
 * Whether Git can tell what the public has seen of a content folder's releases: a site that is built where it cannot has
 * no pages of changes, and one that is built where it can has them.
 * @throws GitError when Git fails
 */
export async function canTell(content: string): Promise<boolean> {
  try {
    await prefixOf(content);
    const newest = await git(content, ['log', '-1', '--format=%H', '--', 'releases']);
    return newest.length > 0;
  } catch (error) {
    if (error instanceof GitCannotTell) return false;
    throw error;
  }
}
