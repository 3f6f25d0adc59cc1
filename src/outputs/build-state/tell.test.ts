import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf, openProblem } from './seal-problem.ts';
import { buildStateSchema } from './state.ts';
import { tellOfBuild } from './tell.ts';

const file = 'content/releases/2026/hemmelig-fusion.mdx';
const text = '---\ntitle: Hemmelig fusion\npublishAt: i morgen\n---\n\nTekst.\n';
const problem = { file, line: 3, field: 'publishAt', message: 'Tiden er ingen tid.', remedy: 'Skriv en tid.' };

function newsroom() {
  const root = mkdtempSync(join(tmpdir(), 'tell-'));
  mkdirSync(join(root, 'content/releases/2026'), { recursive: true });
  mkdirSync(join(root, 'dist/admin'), { recursive: true });
  writeFileSync(join(root, file), text);
  writeFileSync(join(root, 'dist/admin/state.json'), '{"built":"2026-12-03T07:00:00.000Z"}');
  const attempt = {
    root,
    site: join(root, 'dist/'),
    began: new Date('2026-12-03T09:00:00Z'),
    ended: new Date('2026-12-03T09:01:00Z'),
  };
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return { attempt, read };
}

test('of a build that failed, the status file says whose text stopped it', async () => {
  const { attempt, read } = newsroom();
  await tellOfBuild({ ...attempt, problems: [problem] });
  expect(JSON.parse(read('dist.status.json'))).toEqual({
    state: 'failed',
    began: '2026-12-03T09:00:00.000Z',
    ended: '2026-12-03T09:01:00.000Z',
    problems: [{ ...problem, headline: 'Hemmelig fusion' }],
  });
});

test('the site tells it to whoever has the file, and nobody else', async () => {
  const { attempt, read } = newsroom();
  await tellOfBuild({ ...attempt, problems: [problem, { ...problem, file: 'content/gone.yaml' }] });
  const written = read('dist/admin/state.json');
  expect(written).not.toMatch(/hemmelig|fusion|publishAt|ingen tid/i);
  const state = buildStateSchema.parse(JSON.parse(written));
  expect(state.built).toEqual(new Date('2026-12-03T07:00:00Z'));
  expect(state.failed).toMatchObject({ began: attempt.began, others: 1 });
  const [sealed] = state.failed!.sealed;
  expect(sealed!.mark).toBe(await markOf(text));
  expect(await openProblem(sealed!, text)).toEqual({ ...problem, headline: 'Hemmelig fusion' });
  await expect(openProblem(sealed!, text.replace('Tekst', 'Teksten'))).rejects.toThrow();
});

test('a site that was built says nothing of failures', async () => {
  const { attempt, read } = newsroom();
  await tellOfBuild({ ...attempt, problems: undefined });
  expect(JSON.parse(read('dist.status.json'))).toMatchObject({ state: 'built', problems: [] });
  expect(JSON.parse(read('dist/admin/state.json'))).toEqual({ built: '2026-12-03T07:00:00.000Z' });
});
