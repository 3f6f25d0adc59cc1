import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { emptyFolder, takeGitAway } from '../../ground/git/fixtures.ts';
import { drawWritten, fileOf } from './draw-written.ts';
import { noteLines, releaseFile, Repository } from './fixtures.ts';
import { passagesOf } from './passages.ts';
import { readHistories } from './read.ts';

const id = '2026/havnen';
const clock = new Date('2026-02-01T12:00:00+01:00');
const day = (date: number, hour = 12) =>
  `2026-01-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+01:00`;

interface Asked {
  aliases?: string[];
  opened?: Date;
  content?: string;
  of?: string;
  isGone?: (id: string) => boolean;
  formerly?: ReadonlyMap<string, readonly string[]>;
}

/** What the public has seen of a release: each version's last paragraph and moment, and what else happened. */
async function seen(repository: Repository, { aliases, opened, content, of = id, ...more }: Asked = {}) {
  const now = repository.now(of, aliases);
  const people = new Map();
  const histories = await readHistories(content ?? repository.content, [now], { clock, opened, people, ...more });
  const { versions, events } = histories.get(of) ?? { versions: [], events: [] };
  const texts = versions.map(async ({ from, written, notes }) => {
    const passages = passagesOf(written, drawWritten(await fileOf(written), people));
    const body = passages.findLast(({ part }) => part === 'body')?.text;
    return [body, from.toISOString().slice(5, 16), ...notes.map(({ kind }) => kind)].join(' ');
  });
  return [...(await Promise.all(texts)), ...events.map(({ kind }) => kind)];
}

describe('the versions of a release', () => {
  it('are the texts that were saved to the branch, each from its own time', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, releaseFile('To.')).commit(day(7));
    repository.write(id, releaseFile('Tre.', noteLines(day(8)))).commit(day(8));
    expect(await seen(repository)).toEqual(['Et. 01-06T11:00', 'To. 01-07T11:00', 'Tre. 01-08T11:00 correction']);
  });

  it('do not hold what was drafted on a branch, however it was merged, nor what was changed before its time', async () => {
    const repository = new Repository();
    repository.write('2026/other', releaseFile('Andet.')).commit(day(1));
    const due = day(9, 9);
    repository.git('switch', '-q', '-c', 'cms/havnen');
    repository.write(id, releaseFile('Kladde.', '', due)).commit(day(2));
    repository.write(id, releaseFile('Ny kladde.', '', due)).commit(day(3));
    repository.git('switch', '-q', 'main');
    repository.gitAt(day(4), 'merge', '-q', '--no-ff', '-m', 'Udgiv', 'cms/havnen');
    repository.write(id, releaseFile('Rettet i tide.', '', due)).commit(day(8));
    repository.git('switch', '-q', '-c', 'cms/ret');
    repository.write(id, releaseFile('Halvt rettet.', '', due)).commit(day(10));
    repository.write(id, releaseFile('Helt rettet.', '', due)).commit(day(11));
    repository.git('switch', '-q', 'main');
    repository.git('merge', '-q', '--squash', 'cms/ret');
    repository.commit(day(12));
    expect(await seen(repository)).toEqual(['Rettet i tide. 01-09T08:00', 'Helt rettet. 01-12T11:00']);
  });

  it('do not hold what was a draft, though it was saved and due, and end where the release was withdrawn', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Kladde.', 'draft: true\n')).commit(day(6));
    repository.write(id, releaseFile('Ude.')).commit(day(7));
    const withdrawn = `withdrawn:\n  at: ${day(8)}\n  reason: Tallene var forkerte.\n`;
    repository.write(id, releaseFile('Ude.', withdrawn)).commit(day(8));
    expect(await seen(repository)).toEqual(['Ude. 01-07T11:00', 'withdrawn']);
  });

  it('stay when the file is moved, moved back, and rewritten at a new name that says its old address', async () => {
    const repository = new Repository();
    const text = 'Elleve virksomheder går sammen.\n\nDe begynder i august.\n\n';
    repository.write('2026/et', releaseFile(`${text}Et.`)).commit(day(6));
    repository.move('2026/et', '2027/to').commit(day(7));
    repository.write('2027/to', releaseFile(`${text}To.`)).commit(day(8));
    repository
      .move('2027/to', '2026/et')
      .write('2026/et', releaseFile(`${text}Tre.`))
      .commit(day(9));
    const rewritten = '---\ntitle: Atten i lære\npublishAt: 2026-01-05T09:00:00+01:00\n---\nHelt nyt.\n';
    repository.remove('2026/et').write('2026/atten', rewritten).commit(day(10));
    expect(await seen(repository, { of: '2026/atten', aliases: ['/nyheder/2026/et/'] })).toEqual([
      'Et. 01-06T11:00',
      'To. 01-08T11:00',
      'Tre. 01-09T11:00',
      'Helt nyt. 01-10T11:00',
    ]);
  });

  it('are not those of another release that took over the name', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Gammel.\n\nEt langt afsnit, som Git kan kende igen.')).commit(day(6));
    repository.move(id, '2026/flyttet').commit(day(7));
    repository.write(id, '---\ntitle: En helt anden\npublishAt: 2026-01-05T09:00:00+01:00\n---\nNy.\n').commit(day(8));
    expect(await seen(repository)).toEqual(['Ny. 01-08T11:00']);
  });

  it('stay when the file had a name that nobody is to know any more, of which only what it held is written down', async () => {
    const repository = new Repository();
    repository.write('2026/lise-holm', releaseFile('Et.')).write('2026/andet', releaseFile('Andet.')).commit(day(6));
    const blob = repository.git('rev-parse', 'HEAD:content/releases/2026/lise-holm.mdx').trim();
    const rewritten = '---\ntitle: Atten i lære\npublishAt: 2026-01-05T09:00:00+01:00\n---\nHelt nyt.\n';
    repository.remove('2026/lise-holm').write(id, rewritten).commit(day(7));
    expect(await seen(repository, { formerly: new Map([[id, [blob]]]) })).toEqual([
      'Et. 01-06T11:00',
      'Helt nyt. 01-07T11:00',
    ]);
    const [only] = await seen(repository, { formerly: new Map([['2026/andet', [blob]]]) });
    expect(only).toBe('Helt nyt. 01-07T11:00');
  });

  it('are not those of a release that was taken away for good when one like it came', async () => {
    const repository = new Repository();
    repository.write('2026/gammel', releaseFile('Et.')).commit(day(6));
    repository.move('2026/gammel', id).commit(day(7));
    expect(await seen(repository, { isGone: (name) => name === '2026/gammel' })).toEqual(['Et. 01-07T11:00']);
    expect(await seen(repository)).toEqual(['Et. 01-06T11:00']);
  });

  it('show that a text was taken back, and when a file was away', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, releaseFile('To.')).commit(day(7));
    repository.gitAt(day(8), 'revert', '--no-edit', 'HEAD');
    repository.remove(id).commit(day(9));
    repository.gitAt(day(10), 'revert', '--no-edit', 'HEAD');
    expect(await seen(repository)).toEqual([
      'Et. 01-06T11:00',
      'To. 01-07T11:00',
      'Et. 01-08T11:00',
      'hidden',
      'shown',
    ]);
  });

  it('are not made by marking up, by a new subject or by where lines break', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et ord og *et* til.')).commit(day(6));
    repository.write(id, releaseFile('Et ord\nog et til.', 'initiatives: [kik]\n')).commit(day(7));
    expect(await seen(repository)).toEqual(['Et ord og et til. 01-06T11:00']);
  });

  it('begin when the newsroom opened: what was found there is the first', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Prøve.')).commit(day(6));
    repository.write(id, releaseFile('Prøve igen.')).commit(day(7));
    repository.write(id, releaseFile('Rettet.')).commit(day(9));
    expect(await seen(repository, { opened: new Date(day(8)) })).toEqual([
      'Prøve igen. 01-08T11:00',
      'Rettet. 01-09T11:00',
    ]);
  });

  it('hold what is in the folder and not yet committed', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, releaseFile('Ikke gemt i Git.')).write('2026/ny', releaseFile('Ny.'));
    expect(await seen(repository)).toEqual(['Et. 01-06T11:00', 'Ikke gemt i Git. 02-01T11:00']);
    expect(await seen(repository, { of: '2026/ny' })).toEqual(['Ny. 01-05T08:00']);
  });

  it('have times that run forwards and never lie ahead, whatever the clocks of those who saved', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(10));
    repository.write(id, releaseFile('To.')).commit(day(8));
    repository.write(id, releaseFile('Tre.')).commit('2038-01-01T00:00:00Z');
    repository.write(id, releaseFile('Fire.')).commit(day(12));
    repository.write(id, releaseFile('Fem.')).commit('2038-01-01T00:00:00Z');
    expect(await seen(repository)).toEqual([
      'Et. 01-10T11:00',
      'To. 01-10T11:00',
      'Tre. 01-12T11:00',
      'Fire. 01-12T11:00',
      'Fem. 02-01T11:00',
    ]);
  });

  it('hold a text that was public before it was changed by a commit dated back, once the ledger says that it was out', async () => {
    const repository = new Repository();
    const due = day(9, 9);
    repository.write(id, releaseFile('Et.', '', due)).commit(day(2));
    repository.put('ledger.txt', `2026-01-09T08:00:00Z /nyheder/${id}/\n`).commit(day(9, 10));
    repository.write(id, releaseFile('To.', '', due)).commit(day(3));
    expect(await seen(repository)).toEqual(['Et. 01-09T08:00', 'To. 01-09T09:00']);
  });

  it('leave out a file that nobody could build, and tell a text that cannot be drawn today by its words', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, '---\ntitle: "Et\n---\nI stykker.\n').commit(day(7));
    repository.write(id, releaseFile('Et <b>ord</b> {og} et til.')).commit(day(8));
    repository.write(id, releaseFile('To.', 'titel: Ukendt felt\n')).commit(day(9));
    expect(await seen(repository)).toEqual(['Et. 01-06T11:00', 'Et ord {og} et til. 01-08T11:00', 'To. 01-09T11:00']);
  });

  it('hold what stands in for a text that somebody was erased from', async () => {
    const repository = new Repository();
    const old = releaseFile('Lise Holm fik job.');
    repository.write(id, old).commit(day(6));
    const blob = repository.git('rev-parse', `HEAD:content/releases/${id}.mdx`).trim();
    mkdirSync(join(repository.content, 'erasures'));
    writeFileSync(join(repository.content, 'erasures', `${blob}.mdx`), old.replace('Lise Holm', 'En borger'));
    repository.write(id, releaseFile('En borger fik job.')).commit(day(7));
    expect(await seen(repository)).toEqual(['En borger fik job. 01-06T11:00']);
  });
});

describe('an attachment', () => {
  const offered = 'attachments:\n  - title: Tallene\n    file: /media/2026/tal.csv\n';
  const figures = (figures: string) => (repository: Repository) => repository.put('media/2026/tal.csv', figures);
  const replaced = async (...steps: [(repository: Repository) => Repository, string?][]) => {
    const repository = new Repository();
    for (const [step, at] of steps) if (at) step(repository).commit(at);
    for (const [step, at] of steps) if (!at) step(repository);
    const people = new Map();
    const histories = await readHistories(repository.content, [repository.now(id)], {
      clock,
      opened: undefined,
      people,
    });
    const { versions = [], events = [] } = histories.get(id) ?? {};
    expect(versions.length).toBe(1);
    return events.map((event) => [event.kind, event.at.toISOString().slice(5, 16), 'title' in event && event.title]);
  };
  const offer = (repository: Repository) => repository.write(id, releaseFile('Et.', offered));

  it('that readers were given another file for is told of, also before it is committed', async () => {
    const [first, second, third] = ['tal;68\n', 'tal;69\n', 'tal;70\n'].map(figures);
    if (!first || !second || !third) throw new Error('no figures');
    expect(await replaced([(repository) => offer(first(repository)), day(6)], [second, day(8)], [third])).toEqual([
      ['replaced', '01-08T11:00', 'Tallene'],
      ['replaced', '02-01T11:00', 'Tallene'],
    ]);
  });

  it('that was changed before the release was out, or is saved again as it was, is no news', async () => {
    const scheduled = (repository: Repository) => repository.write(id, releaseFile('Et.', offered, day(9, 9)));
    expect(
      await replaced(
        [(repository) => scheduled(figures('tal;68\n')(repository)), day(6)],
        [figures('tal;69\n'), day(8)],
        [(repository) => repository.put('media/2026/andet.csv', 'andet\n'), day(10)],
      ),
    ).toEqual([]);
  });

  it('that was away meanwhile is compared with what readers had', async () => {
    const away = (repository: Repository) => (repository.git('rm', '-q', 'content/media/2026/tal.csv'), repository);
    expect(
      await replaced(
        [(repository) => offer(figures('tal;68\n')(repository)), day(6)],
        [away, day(7)],
        [figures('tal;69\n'), day(8)],
      ),
    ).toEqual([['replaced', '01-08T11:00', 'Tallene']]);
  });
});

describe('the content folder', () => {
  test.each(['.', 'content', 'kommuner/fjordby/indhold'])('may be %s in its repository', async (folder) => {
    const repository = new Repository(folder);
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, releaseFile('To.')).commit(day(7));
    repository.write(id, releaseFile('Tre.'));
    expect((await seen(repository)).length).toBe(3);
  });

  it('is asked about itself, also when a hook of another repository starts the build', async () => {
    const [repository, other] = [new Repository(), new Repository()];
    repository.write(id, releaseFile('Et.')).commit(day(6));
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(other.root, '.git/index'));
    expect(await seen(repository)).toEqual(['Et. 01-06T11:00']);
    vi.unstubAllEnvs();
  });

  it('of a shallow clone has no history to show', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.')).commit(day(6));
    repository.write(id, releaseFile('To.')).commit(day(7));
    const clone = join(emptyFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, clone], { stdio: 'pipe' });
    await expect(seen(repository, { content: join(clone, 'content') })).rejects.toThrow('shallow');
  });

  it('outside any repository, in an empty one, or on a machine without Git has none either', async () => {
    const repository = new Repository();
    repository.write(id, releaseFile('Et.'));
    await expect(seen(repository)).rejects.toThrow();
    await expect(seen(repository, { content: emptyFolder() })).rejects.toThrow('not a git repository');
    takeGitAway();
    await expect(seen(repository)).rejects.toThrow('Git is not installed');
  });
});
