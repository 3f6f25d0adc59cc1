import { execFile } from 'node:child_process';

/** Git cannot answer: it is not installed, there is no repository, or it refuses. The message says why, in one line. */
export class GitError extends Error {}

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
 * @throws GitError
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
      (error, stdout, stderr) => (error ? reject(new GitError(reasonOf(error, stderr))) : resolve(stdout)),
    );
    // Git that ends early does not read to the end; that it ended is told above.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What Git complains of, of all that it says. */
function reasonOf(error: Error & { code?: unknown; killed?: boolean }, stderr: Buffer): string {
  if (error.code === 'ENOENT') return 'Git is not installed';
  if (error.killed) return 'Git did not answer in time';
  const lines = stderr.toString('utf8').trim().split('\n');
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? '';
  return said.replace(/^fatal: /, '') || error.message;
}
