import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder, putInGitsPlace, takeGitAway } from './fixtures.ts';
import { GitCannotTell, GitError, runGit } from './git.ts';
import { git } from './quiet-git.ts';

/** What a caller is told of Git's end: that it cannot tell, or that it failed, and why. */
const ending = (folder: string, options?: Parameters<typeof runGit>[2]) =>
  runGit(folder, ['log'], options).then(
    () => 'it did not end',
    (error: unknown) => {
      if (!(error instanceof GitError)) throw error;
      return `${error instanceof GitCannotTell ? 'cannot tell' : 'failed'}: ${error.message}`;
    },
  );

const says = (words: string) => putInGitsPlace(`printf '%s' "${words}" >&2; exit 128`);

describe('Git', () => {
  it('is run in the folder that is asked about, reads what it is given, and gives back every byte', async () => {
    const folder = emptyFolder();
    execFileSync('git', ['init', '-q', folder]);
    const written = 'Besøg\u0000\n'.repeat(200_000);
    const name = await runGit(folder, ['hash-object', '-w', '--stdin'], { input: written });
    const answer = await runGit(folder, ['cat-file', 'blob', name.toString().trim()]);
    expect(answer.equals(Buffer.from(written))).toBe(true);
  });

  it('that is not installed, or is asked outside a repository or before its first commit, cannot tell', async () => {
    const folder = emptyFolder();
    expect(await ending(folder)).toMatch(/^cannot tell: not a git repository \(or any /);
    execFileSync('git', ['init', '-q', folder]);
    expect(await ending(folder)).toMatch(/^cannot tell: your current branch '.*' does not have any commits yet$/);
    takeGitAway();
    expect(await ending(folder)).toBe('cannot tell: Git is not installed');
  });

  it.each([
    ['a warning first', 'warning: slow\nfatal: bad object abc\nhint: look there', 'bad object abc'],
    ['an error that it calls so', 'Cloning\nerror: object file is empty', 'error: object file is empty'],
    ['no more than one complaint', '  Killed by signal\nBye\n', 'Killed by signal'],
    [
      'what sounds like nothing',
      'fatal: cannot open: not a git repository (or any of those)',
      'cannot open: not a git repository (or any of those)',
    ],
    ['a fatal name', 'error: no such thing as fatal: x', 'error: no such thing as fatal: x'],
    ['a word like another', 'trust\nnonfatal: 7\nfatal: 8', '8'],
  ])('that fails and says %s is told of in one line', async (_what, words, reason) => {
    says(words);
    expect(await ending(emptyFolder())).toBe(`failed: ${reason}`);
  });

  it('that fails without a word is told of by what was asked', async () => {
    says('');
    expect(await ending(emptyFolder())).toMatch(/^failed: Command failed: git -C .* log/);
  });

  it('that does not answer in time is stopped', async () => {
    putInGitsPlace('exec sleep 600');
    expect(await ending(emptyFolder(), { timeout: 50 })).toBe('failed: Git did not answer in time');
  });

  it('that ends before it has read all that it was given has simply ended', async () => {
    putInGitsPlace('echo done');
    const answer = await runGit(emptyFolder(), ['log'], { input: 'line\n'.repeat(1_000_000) });
    expect(answer.toString()).toBe('done\n');
  });
});

describe('Git that is asked about the content', () => {
  const heard = async (variables: Record<string, string>) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    putInGitsPlace('env');
    const environment = (await git(emptyFolder(), ['log'])).toString().trim().split('\n');
    return Object.fromEntries(environment.map((line) => line.split('='))) as Record<string, string>;
  };

  it('hears nothing of the repository that a hook or another Git started the build in', async () => {
    const other = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_CONFIG', 'git_dir'];
    const near = ['GIT_CONFIG_PARAMETERS', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_GLOBAL_X', 'GIT_X_GIT_EXEC_PATH'];
    const environment = await heard(Object.fromEntries([...other, ...near].map((name) => [name, 'other'])));
    expect([...other, ...near].filter((name) => name in environment)).toEqual([]);
  });

  it('still hears where its settings are, how far to look, and all that is no matter of Git’s', async () => {
    const own = {
      GIT_CONFIG_GLOBAL: '/g',
      GIT_CONFIG_SYSTEM: '/s',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '0',
      GIT_CONFIG_KEY_12: 'safe.directory',
      GIT_CONFIG_VALUE_12: '*',
      GIT_CEILING_DIRECTORIES: '/c',
      GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
      GIT_EXEC_PATH: '/e',
      LEGIT_NAME: 'x',
    };
    expect(await heard(own)).toMatchObject(own);
  });

  it('neither locks, fetches nor asks anybody, and speaks English, whatever the machine is set to', async () => {
    expect(await heard({ GIT_TERMINAL_PROMPT: '1', LC_ALL: 'da_DK.UTF-8' })).toMatchObject({
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    });
  });

  it('takes a path as it is written, and contents as they were committed, whatever stands in their place', async () => {
    const folder = emptyFolder();
    const run = (args: string[], input = '') => git(folder, args, input).then((said) => said.toString().trim());
    await run(['init', '-q']);
    const [old, other] = [
      await run(['hash-object', '-w', '--stdin'], 'Et'),
      await run(['hash-object', '-w', '--stdin'], 'To'),
    ];
    await run(['update-index', '--add', '--cacheinfo', `100644,${old},a.mdx`]);
    await run(['replace', old, other]);
    expect(await run(['ls-files', '--', 'a.mdx'])).toBe('a.mdx');
    expect(await run(['ls-files', '--', '*.mdx'])).toBe('');
    expect(await run(['cat-file', 'blob', old])).toBe('Et');
  });
});
