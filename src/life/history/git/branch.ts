import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from '../../../ground/git/git.ts';
import { git } from '../../../ground/git/quiet-git.ts';

/** What Git writes whenever the checked-out branch moves, in each of the two ways that it keeps branches. */
const written = ['HEAD', 'logs/HEAD', 'reftable/tables.list'];

/** Where Git keeps what it knows of a folder. @returns undefined where there is nothing to follow */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['rev-parse', '--absolute-git-dir'])).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/**
 * Changes with every commit, pull, switch and reset. Git is not run for it, so that it can be asked often.
 * @param repository as `repositoryOf` gives it
 */
export async function branchMark(repository: string): Promise<string> {
  const times = written.map((name) =>
    stat(join(repository, name)).then(
      ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
      () => '',
    ),
  );
  return (await Promise.all(times)).join();
}
