import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DatedContent } from '../life/embargo/changes.ts';
import { releaseFile, Repository } from '../life/history/fixtures.ts';
import { Outside } from './outside.ts';

const nothing: DatedContent = { releases: [], initiatives: [], gone: [], ended: [], oldAfterMonths: 24 };
const removal = (at: string) => ({ address: '/nyheder/2026/havnen/', also: [], at: new Date(at) });

describe('the development server is told', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository().write('2026/havnen', releaseFile('Et.')).commit('2026-01-06T12:00:00Z');
  });

  const known = async (dated = nothing) => {
    const outside = new Outside(repository.content);
    await outside.know(dated);
    return outside;
  };

  it('of each commit and each switch to another branch once', async () => {
    const outside = await known();
    expect(await outside.hasMoved()).toBe(false);
    for (const move of [
      () => repository.write('2026/havnen', releaseFile('To.')).commit('2026-01-07T12:00:00Z'),
      () => repository.git('switch', '-q', '-c', 'cms/havnen'),
      () => repository.git('reset', '-q', '--soft', 'HEAD^'),
    ]) {
      move();
      expect(await outside.hasMoved()).toBe(true);
      expect(await outside.hasMoved()).toBe(false);
    }
  });

  it('of a commit in a worktree, and not of those made beside it', async () => {
    const tree = `${repository.root}/tree`;
    repository.git('worktree', 'add', '-q', '-b', 'other', tree);
    const beside = await known();
    const outside = new Outside(`${tree}/content`);
    await outside.know(nothing);
    repository.git('-C', tree, 'commit', '-q', '--allow-empty', '-m', 'Udgiv');
    expect([await outside.hasMoved(), await beside.hasMoved()]).toEqual([true, false]);
  });

  it('of commits in a repository that is made while it runs', async () => {
    rmSync(join(repository.root, '.git'), { recursive: true });
    const outside = await known();
    repository.git('init', '-q', '-b', 'main');
    await outside.know(nothing);
    repository.commit('2026-01-07T12:00:00Z');
    expect(await outside.hasMoved()).toBe(true);
  });

  it('of each moment at which the site says something else, once it has come', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-01T08:59:59+01:00') });
    onTestFinished(() => void vi.useRealTimers());
    const gone = ['2026-01-01T09:00:00+01:00', '2026-02-01T09:00:00+01:00', '2026-02-01T09:01:00+01:00'].map(removal);
    const outside = await known({ ...nothing, gone });
    expect(await outside.hasMoved()).toBe(false);
    for (const moment of ['2026-02-01T09:00:00+01:00', '2026-02-01T09:01:00+01:00']) {
      vi.setSystemTime(new Date(moment));
      expect(await outside.hasMoved()).toBe(true);
      expect(await outside.hasMoved()).toBe(false);
    }
  });
});
