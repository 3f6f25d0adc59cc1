import { execFile } from 'node:child_process';

/** Git did not answer. The message says why, in one line. */
export class GitError extends Error {}

/** Git did not fail but has nothing to tell here: it is not installed, there is no repository, or what is asked for is not in it. */
export class GitCannotTell extends GitError {}

/** How Git is run, where it matters. */
interface GitOptions {
  /** What Git reads. */
  input?: string;
  /** What Git hears of the environment: all of it unless said. */
  env?: NodeJS.ProcessEnv;
  /** After how many milliseconds it is stopped: never unless said. */
  timeout?: number;
}

/**
 * Runs Git in the repository that a folder lies in. No shell takes part.
 * @returns what it writes, as bytes
 * @throws GitCannotTell without Git, a repository or a commit
 * @throws GitError when Git fails for any other reason
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input = '', env = process.env, timeout = 0 }: GitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-C', folder, ...args],
      { encoding: 'buffer', maxBuffer: Infinity, env, timeout, windowsHide: true },
      (error, stdout, stderr) => (error ? reject(errorOf(error, stderr)) : resolve(stdout)),
    );
    // Git that ends early does not read to the end; that it ended is told above.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** A folder below a link to a repository that is gone is meant to have one: there Git says where it should be, and has failed. */
const nothingHere = /^(?:not a git repository \(or any |your current branch '.*' does not have any commits yet)/;

/** What Git complains of, of all that it says. */
function errorOf(error: Error & { code?: unknown; killed?: boolean }, stderr: Buffer): GitError {
  if (error.code === 'ENOENT') return new GitCannotTell('Git is not installed');
  if (error.killed) return new GitError('Git did not answer in time');
  const lines = stderr.toString('utf8').trim().split('\n');
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? '';
  const reason = said.replace(/^fatal: /, '') || error.message;
  return nothingHere.test(reason) ? new GitCannotTell(reason) : new GitError(reason);
}
