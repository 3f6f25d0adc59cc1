import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
let content: string;

// Each run reads the whole demonstration, on machines that do other things as well.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Runs what `npm run due` runs, a minute and a half before the release below. */
function due(...words: string[]) {
  const env = { ...process.env, NEWSROOM_CONTENT: content, NEWSROOM_CLOCK: '2026-10-25T02:28:30+01:00' };
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/due.ts'), ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout.trim() };
}

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'due-')), 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  writeFileSync(
    join(content, 'releases/2026/midt-om-natten.mdx'),
    '---\ntitle: Midt om natten\nlead: Nyheden kommer ud, anden gang klokken er halv tre den nat.\nkind: news\npublishAt: 2026-10-25T02:30:00+01:00\n---\n\nTeksten.\n',
  );
});
afterAll(() => rmSync(join(content, '..'), { recursive: true }));

test('web staff are told when the next build is owed, in Copenhagen’s time and in seconds, and what for', () => {
  const { status, said } = due();
  expect(said).toMatch(
    /^2026-10-25T02:30:00\+01:00, in 90 seconds \(0 d 0 h 1 min\)\n {2}publication: “Midt om natten”, .*midt-om-natten\.mdx$/,
  );
  expect(status).toBe(0);
});

test('a script is told the seconds alone, also since the clock of the build that is out', () => {
  expect(due('--seconds').said).toBe('90');
  expect(due('--seconds', '--since', '2026-10-24T00:00:00+02:00').said).toMatch(/^\d+$/);
  expect(due('--since', 'i morgen').status).toBe(2);
});
