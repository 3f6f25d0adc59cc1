import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
let scratch: string;

// Each run reads the whole demonstration, on machines that do other things as well.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Runs what `npm run check` runs. */
function check(content: string, ...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const env = { ...process.env, NEWSROOM_CONTENT: content };
    execFile(process.execPath, [join(root, 'scripts/check.ts'), ...words], { cwd: root, env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    );
  });
}

beforeAll(() => void (scratch = mkdtempSync(join(tmpdir(), 'check-'))));
afterAll(() => rmSync(scratch, { recursive: true }));

test('the demonstration can be published', async () => {
  const { code, said } = await check(join(root, 'content'));
  expect(said).toMatch(/^0 errors, \d+ warnings? in \d+ releases\.$/m);
  expect(code).toBe(0);
});

describe('an archive with a fault and something to look at again', () => {
  const faulty = 'releases/2024/job-foerst-vender-trappen-om.mdx';
  const doubtful = 'releases/2016/havnens-arbejdsgivere-lover-40-fleksjob.mdx';
  let content: string;

  beforeAll(() => {
    content = join(scratch, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    const change = (file: string, from: RegExp, to: string) => {
      const before = readFileSync(join(content, file), 'utf8');
      expect(before).toMatch(from);
      writeFileSync(join(content, file), before.replace(from, to));
    };
    change(faulty, /^ {2}credit: .*\n/m, '');
    change(
      doubtful,
      /^lead: .*$/m,
      'lead: Havnens arbejdsgivere mødte Karin Holst og skrev under på 40 fleksjob til borgerne.',
    );
  });

  test('is told with file, line, field and remedy, and ends with exit code 1', async () => {
    const { code, said } = await check(content);
    expect(code).toBe(1);
    expect(said).toMatch(
      /job-foerst-vender-trappen-om\.mdx\n {2}linje 15, image\.credit: Fotografens navn mangler\.\n {4}Gør sådan: \p{Lu}/u,
    );
    expect(said).toMatch(
      /havnens-arbejdsgivere-lover-40-fleksjob\.mdx\n {2}linje 3, lead: »Karin Holst« staves »Karen Holst«/,
    );
    expect(said).toMatch(/^1 error, \d+ warnings? in \d+ releases\.$/m);
  });

  test('of files that are named, only those are looked through', async () => {
    const { code, said } = await check(content, join(content, doubtful));
    expect(said).toContain('Karin Holst');
    expect(said).toMatch(/^0 errors, 1 warning in /m);
    expect(code).toBe(0);
  });

  test('--strict makes what should be looked at again count too', async () => {
    expect((await check(content, '--strict', join(content, doubtful))).code).toBe(1);
  });
});

test('a file that is not there is a mistake of whoever asks', async () => {
  const { code, said } = await check(join(root, 'content'), 'content/releases/2099');
  expect(code).toBe(2);
  expect(said).toContain('There is no content/releases/2099.');
});
