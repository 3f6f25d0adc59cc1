import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseFile, Repository } from '../fixtures.ts';
import { readFileHistories } from './file-log.ts';
import { readLog } from './log.ts';

const minute = (minute: number) => `2026-01-06T12:0${minute}:00Z`;
const long = 'Et langt afsnit, som Git kan kende igen.\n\n';

/** What each commit did: its minute, and by each release’s name the beginning of what it holds. */
async function done(repository: Repository) {
  const commits = await readLog(repository.content);
  return commits.map(({ at, changes }) => [
    at.getUTCMinutes(),
    ...changes.map(
      ({ id, blob, from }) => `${from ? `${from} → ` : ''}${id}: ${blob ? textOf(repository, blob) : 'nothing'}`,
    ),
  ]);
}
const textOf = (repository: Repository, blob: string) =>
  repository.git('cat-file', 'blob', blob).trim().split('\n').at(-1);

describe('the log of releases', () => {
  it('tells, the oldest commit first, which were written, moved and removed, and of nothing else', async () => {
    const repository = new Repository();
    repository
      .write('2026/a', releaseFile(`${long}Et.`))
      .put('initiatives/a.mdx', 'a')
      .commit(minute(0));
    repository.put('initiatives/a.mdx', 'b').commit(minute(1));
    repository
      .write('2026/a', releaseFile(`${long}To.`))
      .write('2026/å b', 'Tre.')
      .put('releases/a.txt', '')
      .commit(minute(2));
    repository.move('2026/a', '2027/c').remove('2026/å b').commit(minute(3));
    repository.put('ledger.txt', '').commit(minute(4));
    expect(await done(repository)).toEqual([
      [0, '2026/a: Et.'],
      [2, '2026/a: To.', '2026/å b: Tre.'],
      [3, '2026/å b: nothing', '2026/a → 2027/c: To.'],
      [4],
    ]);
  });

  it('counts a release that is moved to where none is as removed, and one that comes from there as new', async () => {
    const repository = new Repository();
    repository.write('2026/a', releaseFile(`${long}Et.`)).commit(minute(0));
    repository.git('mv', 'content/releases/2026/a.mdx', 'content/releases/2026/a.mdx.txt');
    repository.commit(minute(1));
    repository.git('mv', 'content/releases/2026/a.mdx.txt', 'content/releases/2026/b.mdx');
    repository.commit(minute(2));
    expect(await done(repository)).toEqual([
      [0, '2026/a: Et.'],
      [1, '2026/a: nothing'],
      [2, '2026/b: Et.'],
    ]);
  });

  it('finds no text in a link or in another repository, which no build has read', async () => {
    const repository = new Repository();
    repository.write('2026/a', releaseFile('Et.')).commit(minute(0));
    repository.remove('2026/a');
    symlinkSync('../../elsewhere.mdx', join(repository.content, 'releases/2026/a.mdx'));
    repository.commit(minute(1));
    const inside = join(repository.content, 'releases/2026/b.mdx');
    mkdirSync(inside);
    repository.git('-C', inside, 'init', '-q');
    repository.git('-C', inside, 'commit', '-q', '--allow-empty', '-m', 'Andet');
    repository.commit(minute(2));
    expect(await done(repository)).toEqual([
      [0, '2026/a: Et.'],
      [1, '2026/a: nothing'],
      [2, '2026/b: nothing'],
    ]);
  });

  it('is the same whatever a machine’s Git is set to', async () => {
    const repository = new Repository();
    repository.write('2026/a', releaseFile(`${long}Et.`)).commit(minute(0));
    repository.git('switch', '-q', '-c', 'cms/a');
    repository.write('2026/b', releaseFile(`${long}To.`)).commit(minute(1));
    repository.git('switch', '-q', 'main');
    repository.gitAt(minute(2), 'merge', '-q', '--no-ff', '-m', 'Udgiv', 'cms/a');
    repository
      .put('releases/2026/c.mdx', releaseFile(`${long}Et.`))
      .write('2026/a', 'Tre.')
      .commit(minute(3));
    const told = await done(repository);
    expect(told).toEqual([
      [0, '2026/a: Et.'],
      [2, '2026/b: To.'],
      [3, '2026/a: Tre.', '2026/c: Et.'],
    ]);
    const settings = ['log.diffMerges off', 'log.follow true', 'log.showSignature true', 'diff.renames copies'];
    for (const setting of [
      ...settings,
      'color.ui always',
      'diff.noprefix true',
      'core.quotePath true',
      'core.abbrev 5',
    ])
      repository.git('config', ...setting.split(' '));
    expect(await done(repository)).toEqual(told);
  });
});

describe('the log of the media library', () => {
  const clock = new Date(minute(9));
  const histories = async (repository: Repository, addresses: string[], unsaved: string[] = []) => {
    const read = await readFileHistories(repository.content, new Set(addresses), new Set(unsaved), clock);
    return [...read].map(([file, states]) => [
      file,
      ...states.map(({ at, blob }) => `${at.getUTCMinutes()} ${blob?.length === 40 ? textOf(repository, blob) : blob}`),
    ]);
  };

  it('tells what each file that is asked about held and from when, also under a name that it was moved to', async () => {
    const repository = new Repository();
    const figures = `Antal\n${'1234567890\n'.repeat(9)}`;
    repository.put('media/2026/a.csv', `${figures}68`).put('media/2026/b.csv', 'b').commit(minute(0));
    repository.put('media/2026/a.csv', `${figures}69`).commit(minute(1));
    repository.git('mv', 'content/media/2026/a.csv', 'content/media/2026/c.csv');
    repository.commit(minute(2));
    repository.put('media/2026/c.csv', '70');
    expect(
      await histories(
        repository,
        ['/media/2026/a.csv', '/media/2026/c.csv', '/media/d.csv'],
        ['/media/2026/c.csv', '/media/d.csv'],
      ),
    ).toEqual([
      ['/media/2026/a.csv', '0 68', '1 69', '2 undefined'],
      ['/media/2026/c.csv', '2 69', '9 not in Git yet'],
    ]);
  });

  it('is not asked for when no release offers a file', async () => {
    const repository = new Repository();
    repository.put('media/a.csv', 'a').commit(minute(0));
    expect(await histories(repository, [])).toEqual([]);
  });

  it('has its times from a steady clock', async () => {
    const repository = new Repository();
    repository.put('media/a.csv', 'a').commit(minute(5));
    repository.put('media/a.csv', 'b').commit(minute(3));
    repository.put('media/a.csv', 'c').commit('2038-01-01T00:00:00Z');
    expect(await histories(repository, ['/media/a.csv'])).toEqual([['/media/a.csv', '5 a', '5 b', '9 c']]);
  });
});
