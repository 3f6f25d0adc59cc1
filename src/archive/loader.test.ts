import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder, initiativeFile, onePoint } from './fixtures.ts';
import { archiveOf } from './handed-over.ts';
import { archiveLoader } from './loader.ts';
import { revisionLoader } from './revision-loader.ts';

type Entry = { id: string; digest?: string; data: Record<string, unknown> };

/** What Astro gives a loader: its store, and in the development server the watch that all its loaders share. */
class Astro {
  readonly kept = new Map<string, Entry>();
  readonly logger = { error: vi.fn() };
  readonly context: LoaderContext;

  constructor(root: string, watcher?: EventEmitter) {
    const store = {
      keys: () => [...this.kept.keys()],
      set: (entry: Entry) => void this.kept.set(entry.id, entry),
      delete: (id: string) => void this.kept.delete(id),
      clear: () => this.kept.clear(),
    };
    const config = { root: pathToFileURL(`${root}/`) };
    this.context = { config, store, logger: this.logger, watcher } as unknown as LoaderContext;
  }

  get ids() {
    return [...this.kept.keys()].sort();
  }
}

const watching = () => Object.assign(new EventEmitter(), { add: vi.fn(), closed: false });
const soon = (claim: () => void) => vi.waitFor(claim, { timeout: 10_000 });
const faulty = releaseFile('Kun <5 procent.');

const figure = '<Figure file="/media/2026/havnen.png" alt="Havnen" credit="Ida Krog" />';

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder()
    .write('media/2026/havnen.png', onePoint)
    .write(
      'releases/2026/a.mdx',
      releaseFile(`${figure}\n\n<Quote person="karen-holst">\nDet virker.\n</Quote>`, 'initiatives: [havnen]\n'),
    )
    .write('releases/2026/b.mdx', releaseFile('To.'));
});

describe('Astro’s store', () => {
  it('is given the fields of each release with whom it quotes and what it shows, and not its text', async () => {
    const astro = new Astro(folder.root, watching());
    await archiveLoader('releases').load(astro.context);
    expect(astro.ids).toEqual(['2026/a', '2026/b']);
    const { digest, data } = astro.kept.get('2026/a') ?? { data: {} };
    expect(digest).toMatch(/./);
    expect(Object.keys(data).sort()).toEqual(['fields', 'file', 'people', 'pictures']);
    expect(data).toMatchObject({
      fields: { title: 'Flere i job på havnen', initiatives: ['havnen'] },
      file: 'content/releases/2026/a.mdx',
      people: ['karen-holst'],
      pictures: ['/media/2026/havnen.png'],
    });
  });

  it('is given the settings and the list of what is gone, which may be left out, as one entry each', async () => {
    const [settings, gone] = [new Astro(folder.root, watching()), new Astro(folder.root, watching())];
    await Promise.all([archiveLoader('settings').load(settings.context), archiveLoader('gone').load(gone.context)]);
    expect(settings.ids).toEqual(['settings']);
    expect(gone.kept.get('gone')?.data).toMatchObject({ fields: { gone: [] }, file: 'content/gone.yaml' });
  });

  it('keeps nothing that an earlier run was given', async () => {
    const astro = new Astro(folder.root, watching());
    astro.kept.set('2026/a', { id: '2026/a', data: { fields: 'old', other: true } });
    astro.kept.set('2025/slettet', { id: '2025/slettet', data: {} });
    await archiveLoader('releases').load(astro.context);
    expect(astro.ids).toEqual(['2026/a', '2026/b']);
    expect(astro.kept.get('2026/a')?.data).not.toHaveProperty('other');
  });
});

describe('a build', () => {
  it('draws its pages from what was read and checked, and puts none of it in the code that it keeps', async () => {
    const astro = new Astro(folder.root);
    vi.stubEnv('NEWSROOM_CONTENT', folder.content);
    onTestFinished(() => void vi.unstubAllEnvs());
    await archiveLoader('releases').load(astro.context);
    expect(astro.ids).toEqual([]);
    folder.write('releases/2026/c.mdx', releaseFile('Tre.'));
    expect((await archiveOf(folder.root)).releases.map(({ id }) => id)).toEqual(['2026/a', '2026/b']);
  });

  it('ends with every problem of every folder told of, and none of it is published', async () => {
    folder.write('releases/2026/b.mdx', faulty).write('initiatives/havnen.mdx', initiativeFile('to: 2015-01-01\n'));
    const astro = new Astro(folder.root);
    const ended = expect(archiveLoader('releases').load(astro.context)).rejects;
    await ended.toMatchObject({
      name: 'ContentError',
      problems: expect.arrayContaining([
        expect.objectContaining({ file: 'content/releases/2026/b.mdx' }),
        expect.objectContaining({ file: 'content/initiatives/havnen.mdx' }),
      ]),
    });
    expect(astro.ids).toEqual([]);
  });
});

describe('the development server', () => {
  /** Two folders as Astro loads them, and what happens when a file is saved. */
  const started = async () => {
    const watcher = watching();
    const [releases, initiatives] = [new Astro(folder.root, watcher), new Astro(folder.root, watcher)];
    await archiveLoader('releases').load(releases.context);
    await archiveLoader('initiatives').load(initiatives.context);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const saved = (...names: string[]) => {
      for (const name of names) watcher.emit('all', 'change', join(folder.content, name));
      vi.runAllTimers();
    };
    return { watcher, releases, initiatives, saved };
  };

  it('brings every folder up to date when a file of the content is saved or deleted', async () => {
    const { releases, initiatives, saved } = await started();
    folder.write('releases/2026/ny.mdx', releaseFile('Ny.')).erase('releases/2026/b.mdx');
    folder.write('initiatives/havnen.mdx', initiativeFile('to: 2030-01-01\n'));
    saved('releases/2026/ny.mdx', 'releases/2026/b.mdx', 'initiatives/havnen.mdx');
    await soon(() => expect(releases.ids).toEqual(['2026/a', '2026/ny']));
    expect(initiatives.kept.get('havnen')?.data).toMatchObject({ fields: { to: '2030-01-01' } });
  });

  it('watches the content once for all folders, and reads it once for all that an editor saves at a time', async () => {
    const { watcher, releases, saved } = await started();
    expect(watcher.add.mock.calls).toEqual([[folder.content]]);
    expect(watcher.listenerCount('all')).toBe(1);
    folder.write('releases/2026/b.mdx', faulty);
    saved('releases/2026/b.mdx', 'releases/2026/a.mdx', 'settings.yaml');
    await soon(() => expect(releases.logger.error).toHaveBeenCalled());
    expect(releases.logger.error).toHaveBeenCalledTimes(1);
  });

  it('cares for no file outside the content', async () => {
    const { watcher } = await started();
    watcher.emit('all', 'change', join(folder.root, 'src/pages/index.astro'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells of a mistake, and goes on showing what the file said last and what the others say now', async () => {
    const { releases, saved } = await started();
    folder.write('releases/2026/b.mdx', faulty).write('releases/2026/ny.mdx', releaseFile('Ny.'));
    saved('releases/2026/b.mdx');
    await soon(() => expect(releases.ids).toEqual(['2026/a', '2026/b', '2026/ny']));
    expect(releases.logger.error.mock.calls).toEqual([[expect.stringContaining('content/releases/2026/b.mdx')]]);
  });

  it('goes on with what it has where the settings cannot be read, and tells of it', async () => {
    const { releases, saved } = await started();
    folder.write('settings.yaml', 'name: 5\n').erase('releases/2026/b.mdx');
    saved('settings.yaml');
    await soon(() => expect(releases.logger.error).toHaveBeenCalled());
    expect(releases.logger.error.mock.calls).toEqual([[expect.stringContaining('content/settings.yaml')]]);
    expect(releases.ids).toEqual(['2026/a', '2026/b']);
  });

  it('shows the settings as they were saved last, and goes on hiding what is gone where its list has a mistake', async () => {
    const { watcher, releases, saved } = await started();
    const [settings, gone] = [new Astro(folder.root, watcher), new Astro(folder.root, watcher)];
    const list =
      'gone:\n  - address: /nyheder/2025/vaek/\n    at: 2026-01-01T09:00:00+01:00\n    reason: En borger var vist.\n';
    folder.write('gone.yaml', list);
    await Promise.all([archiveLoader('settings').load(settings.context), archiveLoader('gone').load(gone.context)]);
    folder.write('settings.yaml', folder.text('settings.yaml').replace(/^name: .*$/m, 'name: Fjordens nyheder'));
    folder.write('gone.yaml', `${list}  - address: nyheder\n`).write('releases/2026/ny.mdx', releaseFile('Ny.'));
    saved('settings.yaml', 'gone.yaml');
    await soon(() =>
      expect(settings.kept.get('settings')?.data).toMatchObject({ fields: { name: 'Fjordens nyheder' } }),
    );
    await soon(() => expect(releases.ids).toContain('2026/ny'));
    expect(gone.kept.get('gone')?.data).toMatchObject({ fields: { gone: [{ address: '/nyheder/2025/vaek/' }] } });
  });

  it('does not start without settings', async () => {
    folder.erase('settings.yaml');
    const { context } = new Astro(folder.root, watching());
    await expect(archiveLoader('releases').load(context)).rejects.toThrow('content/settings.yaml');
  });

  it('starts with what can be shown, where a release has a mistake, and tells of it', async () => {
    folder.write('releases/2026/b.mdx', faulty);
    const astro = new Astro(folder.root, watching());
    astro.kept.set('2026/b', { id: '2026/b', data: { fields: 'as an earlier schema read it' } });
    await archiveLoader('releases').load(astro.context);
    expect(astro.ids).toEqual(['2026/a']);
    expect(astro.logger.error).toHaveBeenCalledWith(expect.stringContaining('content/releases/2026/b.mdx'));
  });
});

describe('what Astro kept of pages', () => {
  const looking = async (watcher = watching()) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
    vi.setSystemTime('2026-02-01T08:59:59+01:00');
    onTestFinished(() => void vi.useRealTimers());
    const astro = new Astro(folder.root, watcher);
    await revisionLoader().load(astro.context);
    return { astro, watcher };
  };

  it('is forgotten when a file is saved that no page was made of, as the ledger', async () => {
    const { astro, watcher } = await looking();
    expect(astro.ids).toEqual([]);
    watcher.emit('all', 'add', join(folder.content, 'ledger.txt'));
    await soon(() => expect(astro.ids).toEqual(['revision']));
  });

  it('is forgotten when a release is due, were it saved after the start, and not before', async () => {
    const { astro, watcher } = await looking();
    folder.write('releases/2026/ny.mdx', releaseFile('Ny.', '', '2026-02-01T10:00:00+01:00'));
    watcher.emit('all', 'add', join(folder.content, 'releases/2026/ny.mdx'));
    await soon(() => expect(astro.ids).toEqual(['revision']));
    astro.kept.clear();
    await vi.advanceTimersByTimeAsync(3000);
    expect(astro.ids).toEqual([]);
    vi.setSystemTime('2026-02-01T10:00:00+01:00');
    await vi.advanceTimersByTimeAsync(1000);
    await soon(() => expect(astro.ids).toEqual(['revision']));
  });

  it('is left alone by a server that has ended', async () => {
    const { astro, watcher } = await looking();
    expect(vi.getTimerCount()).toBe(1);
    watcher.closed = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
    expect(astro.ids).toEqual([]);
  });

  it('is not looked after in a build', async () => {
    const astro = new Astro(folder.root);
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    await revisionLoader().load(astro.context);
    expect([vi.getTimerCount(), astro.ids]).toEqual([0, []]);
  });
});
