import { git } from '../../../ground/git/quiet-git.ts';

/** What one commit did to one file. */
interface FileChange {
  /** What the file is called: a release's id, `2026/nyt-job`. */
  id: string;
  /** Git's name for the file's content after the commit; undefined when the file was removed. */
  blob: string | undefined;
  /** The id that the file had before, where the commit moved it. */
  from?: string;
}

/** One step of the branch that the site is built from. */
export interface Commit {
  at: Date;
  changes: FileChange[];
}

/**
 * Reads the log of all releases in one pass, the oldest commit first. The ledger's commits are among them: they were made
 * when something had been published, so that a clock set back cannot move what is saved after them to before that.
 * @param content the content folder, which may lie anywhere in its repository
 * @throws GitError
 */
export async function readLog(content: string): Promise<Commit[]> {
  return commitsIn(await askLog(content, ['-M', '-l2000'], ['releases', 'ledger.txt']), releaseIn);
}

/**
 * Asks for what each commit did to the files below some paths. Only the first parent's line is followed: what a merge
 * brings in became public with the merge, not when it was drafted on its branch.
 * @throws GitError
 */
export async function askLog(content: string, moves: readonly string[], paths: readonly string[]): Promise<string> {
  // A setting of the machine must not change what is read; -m with it is what every Git since 2.0 understands.
  const own = ['-c', 'log.diffMerges=first-parent', '-c', 'log.showSignature=false', '-c', 'log.follow=false'];
  const what = ['--raw', '--no-abbrev', '-z', ...moves, '--no-ext-diff', '--no-textconv', '--no-color'];
  const log = ['log', '--first-parent', '-m', ...what, '--relative', '--format=%ct', '--', ...paths];
  return (await git(content, [...own, ...log])).toString('utf8');
}

/**
 * Reads what `git log --raw -z --format=%ct` wrote, newest first; gives the oldest first.
 * @param nameOf what a path is called; undefined for what is not asked about
 */
export function commitsIn(output: string, nameOf: (path: string) => string | undefined): Commit[] {
  const commits: Commit[] = [];
  const tokens = output.split('\0').values();
  for (const token of tokens) {
    const said = token.trimStart();
    if (said === '') continue;
    if (!said.startsWith(':')) {
      commits.push({ at: new Date(Number(said) * 1000), changes: [] });
      continue;
    }
    const [, mode = '', , blob, status = ''] = said.split(' ');
    const from = status.startsWith('R') ? nameOf(tokens.next().value ?? '') : undefined;
    const id = nameOf(tokens.next().value ?? '');
    const changes = commits.at(-1)?.changes;
    // Only a plain file holds a release: not a link, not a repository inside the repository. One that was removed has no mode.
    const now = mode.startsWith('100') ? blob : undefined;
    if (id !== undefined) changes?.push({ id, blob: now, ...(from !== undefined && { from }) });
    else if (from !== undefined) changes?.push({ id: from, blob: undefined });
  }
  return commits.reverse();
}

function releaseIn(path: string): string | undefined {
  return /^releases\/(.+)\.mdx$/.exec(path)?.[1];
}
