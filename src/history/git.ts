import { execFile } from 'node:child_process';

/** Git cannot answer: it is not installed, there is no repository, or it refuses. The message says why, in one line. */
export class GitError extends Error {}

/**
 * What of the environment Git may still hear of: where its own settings are and how far up it looks for a repository.
 * The rest (`GIT_DIR`, `GIT_INDEX_FILE`, …) points at another repository when a hook or another Git started this build.
 */
const heard =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/;

/** Whatever a machine's own settings say, what is read is the same. Nothing is fetched, nobody is asked, nothing written. */
const always = ['--no-replace-objects', '--literal-pathspecs', '--no-pager', '-c', 'core.fsmonitor=false'];

/**
 * Asks Git about the repository that a folder lies in. No shell takes part.
 * @param input what Git reads
 * @returns what it writes, as bytes
 * @throws GitError
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...always, '-C', folder, ...args],
      { encoding: 'buffer', maxBuffer: Infinity, env: environment(), windowsHide: true },
      (error, stdout, stderr) => (error ? reject(new GitError(reasonOf(error, stderr))) : resolve(stdout)),
    );
    // Git that ends early does not read to the end; that it ended is told above.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || heard.test(name));
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return { ...Object.fromEntries(kept), ...quiet };
}

function reasonOf(error: Error & { code?: unknown }, stderr: Buffer): string {
  if (error.code === 'ENOENT') return 'Git is not installed';
  const said = stderr.toString('utf8').trim().split('\n')[0] ?? '';
  return said.replace(/^fatal: /, '') || error.message;
}
