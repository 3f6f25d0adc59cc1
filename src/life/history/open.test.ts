import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyFolder, putInGitsPlace, takeGitAway } from '../../ground/git/fixtures.ts';
import { releaseFile, Repository } from './fixtures.ts';
import { canTell } from './git/can-tell.ts';
import { openHistories } from './open.ts';

const id = '2026/havnen';
const asked = { clock: new Date('2026-02-01T12:00:00+01:00'), opened: undefined, people: new Map() };

const published = () => new Repository().write(id, releaseFile('Et.')).commit('2026-01-06T12:00:00+01:00');
const open = (repository: Repository, content = repository.content) =>
  openHistories(content, [repository.now(id)], asked);

it('a newsroom of which Git can tell is opened with its histories, and owes its pages of changes', async () => {
  const repository = published().write(id, releaseFile('To.')).commit('2026-01-07T12:00:00Z');
  expect((await open(repository))?.get(id)?.versions.length).toBe(2);
  expect(await canTell(repository.content)).toBe(true);
});

describe('a newsroom is opened without its pages of changes, and owes none,', () => {
  it.each<[string, () => [Repository, string?]]>([
    ['outside any repository', () => [published(), emptyFolder()]],
    ['where nothing has been committed', () => [new Repository().write(id, releaseFile('Et.'))]],
    [
      'where no release has',
      () => [new Repository().put('a.txt', '').commit('2026-01-06T12:00:00Z').write(id, releaseFile('Et.'))],
    ],
    ['in a shallow clone', () => [published(), shallowClone()]],
    ['without Git', () => [withoutGit(published())]],
  ])('%s', async (_where, make) => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onTestFinished(() => told.mockRestore());
    const [repository, content] = make();
    expect(await open(repository, content)).toBeUndefined();
    expect(await canTell(content ?? repository.content)).toBe(false);
  });
});

function withoutGit(repository: Repository): Repository {
  takeGitAway();
  return repository;
}

function shallowClone(): string {
  const repository = published().write(id, releaseFile('To.')).commit('2026-01-07T12:00:00Z');
  const clone = join(emptyFolder(), 'clone');
  repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, clone);
  return join(clone, 'content');
}

describe('a newsroom is not opened at all', () => {
  const failed = async (repository: Repository, reason: RegExp) => {
    await expect(open(repository)).rejects.toThrow(reason);
    await expect(canTell(repository.content)).rejects.toThrow();
  };

  it('where Git refuses, and is told why', async () => {
    const repository = published();
    putInGitsPlace(`echo "fatal: detected dubious ownership in repository at '/site'" >&2; exit 128`);
    await failed(repository, /Git failed: detected dubious ownership/);
  });

  it('where Git is stopped halfway', async () => {
    const repository = published();
    putInGitsPlace('kill -9 $$');
    await failed(repository, /Git failed: /);
  });

  it('where the repository that should be there is gone', async () => {
    const repository = published();
    rmSync(join(repository.root, '.git'), { recursive: true });
    writeFileSync(join(repository.root, '.git'), 'gitdir: /nowhere/at/all\n');
    await failed(repository, /Git failed: not a git repository: .*nowhere/);
  });

  it('where the clone lacks an old text that its log names', async () => {
    // What was read once is kept by the process, which tests share: this text stands in no other.
    const repository = published()
      .write(id, releaseFile('En tekst, som mangler i kopien.'))
      .commit('2026-01-06T12:00:00+01:00')
      .write(id, releaseFile('To.'))
      .commit('2026-01-07T12:00:00+01:00');
    const blob = repository.git('rev-parse', `HEAD^:content/releases/${id}.mdx`).trim();
    rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    await expect(open(repository)).rejects.toThrow(`Git failed: the repository lacks ${blob}`);
  });

  it('where this program itself fails over a history: the error is its own', async () => {
    const repository = published();
    class Broken extends Map<string, string[]> {
      override get(): never {
        throw new TypeError('a slip in the program');
      }
    }
    const broken = { ...asked, formerly: new Broken() };
    await expect(openHistories(repository.content, [repository.now(id)], broken)).rejects.toThrow(TypeError);
  });
});
