import { runGit } from './git.ts';

/**
 * What of the environment Git may still hear of: where its own settings are and how far up it looks for a repository.
 * The rest (`GIT_DIR`, `GIT_INDEX_FILE`, …) points at another repository when a hook or another Git started this build.
 */
const heard =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/;

/** Whatever a machine's own settings say, what is read is the same. Nothing is fetched, nobody is asked, nothing written. */
const always = ['--no-replace-objects', '--literal-pathspecs', '--no-pager', '-c', 'core.fsmonitor=false'];

/**
 * Asks Git about the repository that a folder lies in.
 * @param input what Git reads
 * @returns what it writes, as bytes
 * @throws GitError
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return runGit(folder, [...always, ...args], { input, env: environment() });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || heard.test(name));
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return { ...Object.fromEntries(kept), ...quiet };
}
