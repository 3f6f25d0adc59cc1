import { GitCannotTell } from '../../../ground/git/git.ts';
import { git } from '../../../ground/git/quiet-git.ts';

/**
 * The content folder's place in its repository.
 * @throws GitCannotTell when there is no repository, or only its newest commits
 * @throws GitError
 */
export async function prefixOf(content: string): Promise<string> {
  const said = await git(content, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  const [shallow, prefix = ''] = said.toString('utf8').split('\n');
  if (shallow === 'true') throw new GitCannotTell('the clone is shallow');
  return prefix;
}

/** What differs from the last commit: releases by id, and files by address. */
export async function unsavedIn(content: string, prefix: string): Promise<ReadonlySet<string>> {
  const said = await git(content, [
    ...['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', 'releases', 'media'],
  ]);
  // Each line has two letters and a space before its path, and a zero after it.
  const paths = said.toString('utf8').split('\0').slice(0, -1);
  return new Set(
    paths
      .map((line) => line.slice(3 + prefix.length))
      .map((path) => /^releases\/(.+)\.mdx$/.exec(path)?.[1] ?? `/${path}`),
  );
}
