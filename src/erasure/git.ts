import { spawn } from 'node:child_process';

/**
 * Runs Git in a folder. What the surroundings set for another repository (`GIT_DIR` in a hook, say) is kept out.
 * @returns what it wrote; undefined where there is no Git, no repository, or it answers with an error
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const run = spawn('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    env: { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    run.on('error', () => done(undefined));
    run.stdin.on('error', () => undefined);
    run.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    run.on('close', (code) => done(code === 0 ? Buffer.concat(chunks) : undefined));
    run.stdin.end(input);
  });
}
