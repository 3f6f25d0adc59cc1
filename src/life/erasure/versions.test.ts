import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { releaseFile, Repository } from '../history/fixtures.ts';
import { earlierTexts, erasedFile, reachOf } from './versions.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'newsroom-versions-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

test('where Git knows nothing of a folder there are no earlier texts, and that is said', async () => {
  const content = folder();
  expect(await reachOf(content)).toBe('none');
  expect(await earlierTexts(content)).toEqual([]);
});

test('where Git fails nobody says that there are no earlier texts: a name may stand in one', async () => {
  const [content, path] = [folder(), folder()];
  writeFileSync(join(path, 'git'), '#!/bin/sh\necho "fatal: detected dubious ownership" >&2\nexit 128\n');
  chmodSync(join(path, 'git'), 0o755);
  vi.stubEnv('PATH', path);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(reachOf(content)).rejects.toThrow('dubious ownership');
  await expect(earlierTexts(content)).rejects.toThrow('dubious ownership');
});

test('a name is looked for in every earlier state that a version may show: once each, those of removed releases too', async () => {
  const repository = new Repository();
  const save = (day: number, id: string, text: string) =>
    repository.write(id, text).commit(`2026-01-0${day}T12:00:00Z`);
  const [one, two] = [releaseFile('Et.'), releaseFile('To.')];
  save(1, '2026/a', releaseFile('Kladde.', 'draft: true\n'));
  save(2, '2026/a', one);
  save(3, '2026/a', two);
  save(4, '2026/b', 'Uden felter.');
  repository.remove('2026/b').commit('2026-01-05T12:00:00Z');
  save(6, '2026/a', one);
  const texts = await earlierTexts(repository.content);
  const day = (number: number) => new Date(`2026-01-0${number}T12:00:00Z`);
  expect(texts.map(({ file, text, before }) => [file, text, before?.savedAt])).toEqual([
    ['releases/2026/a.mdx', one, day(6)],
    ['releases/2026/a.mdx', two, day(3)],
    ['releases/2026/b.mdx', 'Uden felter.', day(4)],
  ]);
  expect(await reachOf(repository.content)).toBe('all');
});

test('a state from which a name was taken before is read as it reads now', async () => {
  const repository = new Repository().write('2026/a', releaseFile('Ida Krog.')).commit('2026-01-01T12:00:00Z');
  const blob = repository.git('rev-parse', 'HEAD:content/releases/2026/a.mdx').trim();
  repository.put(erasedFile(blob), releaseFile('En borger.'));
  expect(await earlierTexts(repository.content)).toMatchObject([{ text: releaseFile('En borger.'), before: { blob } }]);
});

test('of a shallow clone it is said that only a part can be told', async () => {
  const repository = new Repository().write('2026/a', releaseFile('Et.')).commit('2026-01-01T12:00:00Z');
  repository.write('2026/a', releaseFile('To.')).commit('2026-01-02T12:00:00Z');
  repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, 'shallow');
  expect(await reachOf(join(repository.root, 'shallow/content'))).toBe('part');
});
