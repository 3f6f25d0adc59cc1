import { mkdtempSync, rmSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { settingsSchema } from '../content-types/settings/schema.ts';
import { readSettings } from '../content-types/settings/read.ts';
import { releaseSchema, type ReleaseData } from '../content-types/releases/schema.ts';
import { openNewsroom } from './newsroom.ts';
import { releasesOf } from './releases-of.ts';
import { contactsOf } from '../article/contacts.ts';

const collections: Record<string, unknown[]> = {};
let readings = 0;
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => {
    if (name === 'releases') readings++;
    return collections[name] ?? [];
  },
  getEntry: async (name: string) => collections[name]?.[0],
  render: async () => ({}),
}));

const stored = (id: string, fields: object) => ({
  id,
  digest: id,
  data: { fields, file: `content/${id}`, pictures: [], people: [] },
});
const release = (id: string, fields: Partial<Record<keyof ReleaseData, unknown>>) =>
  stored(
    id,
    releaseSchema.parse({
      title: 'Flere i job på havnen',
      lead: 'Elleve virksomheder på havnen har ansat atten lærlinge siden august.',
      kind: 'news',
      publishAt: '2020-01-01T09:00:00+01:00',
      ...fields,
    }),
  );

/** Where no release has a past, in Git or in the ledger. */
const elsewhere = mkdtempSync(join(tmpdir(), 'newsroom-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

beforeEach(async () => {
  const settings = settingsSchema.parse({
    ...(await readSettings('.')),
    opened: undefined,
    featured: ['2099/scheduled', '2019/withdrawn'],
  });
  vi.stubEnv('NEWSROOM_CONTENT', elsewhere);
  vi.spyOn(console, 'warn').mockReturnValue();
  Object.assign(collections, {
    settings: [stored('settings', settings)],
    releases: [
      release('2018/old', {
        publishAt: '2018-01-01T09:00:00+01:00',
        initiatives: ['kik'],
        contacts: ['nobody', 'karen'],
      }),
      release('2020/draft', { draft: true, initiatives: ['kik'] }),
      release('2099/scheduled', { publishAt: '2099-01-01T09:00:00+01:00', initiatives: ['kik'] }),
      release('2019/withdrawn', {
        withdrawn: { at: '2019-06-01T09:00:00+02:00', reason: 'Tallene var forkerte.' },
        initiatives: ['kik'],
      }),
      release('2021/new', {
        publishAt: '2021-01-01T09:00:00+01:00',
        notes: [{ at: '2099-01-01T09:00:00+01:00', kind: 'update', text: 'Først til næste århundrede.' }],
      }),
    ],
    people: [
      stored('karen', { name: 'Karen Holst', role: 'borgmester', phone: '70 00 00 11' }),
      stored('nobody', { name: 'Uden telefon', role: 'tavs' }),
    ],
  });
});

test('lists hold what is published, newest first, and neither drafts nor what is scheduled or withdrawn', async () => {
  const { releases } = await openNewsroom();
  expect(releases.map(({ id }) => id)).toEqual(['2021/new', '2018/old']);
});

test('a withdrawn release keeps its page; a draft and a scheduled one have none', async () => {
  const { readable } = await openNewsroom();
  expect(readable.map(({ id, status }) => [id, status])).toContainEqual(['2019/withdrawn', 'withdrawn']);
  expect(readable.map(({ id }) => id)).not.toContain('2020/draft');
  expect(readable.map(({ id }) => id)).not.toContain('2099/scheduled');
});

test('what staff feature too early is not featured: the newest is', async () => {
  expect((await openNewsroom()).featured.map(({ id }) => id)).toEqual(['2021/new']);
});

test('an initiative’s releases are those that the public may see', async () => {
  expect(releasesOf(await openNewsroom(), { initiative: 'kik' }).map(({ id }) => id)).toEqual(['2018/old']);
});

test('a note ahead of the clock is not shown, and does not count as a change', async () => {
  const [newest] = (await openNewsroom()).releases;
  expect(newest).toMatchObject({ notes: [], updatedAt: newest?.publishAt });
});

test('a contact that cannot be reached is left out, and with none the newsroom’s own is shown', async () => {
  const newsroom = await openNewsroom();
  const old = newsroom.releases.find(({ id }) => id === '2018/old');
  expect(contactsOf(newsroom, old ?? { contacts: [] }).map(({ name }) => name)).toEqual(['Karen Holst']);
  expect(contactsOf(newsroom, { contacts: ['nobody'] }).map(({ name }) => name)).toEqual([
    newsroom.settings.pressContact.name,
  ]);
});

describe('the newsroom is read once', () => {
  /** As Astro does when content changes: the module is evaluated anew, with the store that it reads. */
  const door = async () => {
    vi.resetModules();
    readings = 0;
    return (await import('./newsroom.ts')).openNewsroom;
  };

  it('however many ask for it, together and one after the other', async () => {
    const open = await door();
    const [first, second] = await Promise.all([open(), open()]);
    expect(await open()).toBe(first);
    expect(second).toBe(first);
    expect(readings).toBe(1);
  });

  it('for each change of content', async () => {
    await (
      await door()
    )();
    collections['releases'] = [release('2022/newer', { publishAt: '2022-01-01T09:00:00+01:00' })];
    expect((await (await door())()).releases.map(({ id }) => id)).toEqual(['2022/newer']);
  });

  it('and again when the reading failed: what is mended need not be saved twice', async () => {
    const { settings } = collections;
    collections['settings'] = [];
    const open = await door();
    await expect(open()).rejects.toThrow('settings.yaml');
    collections['settings'] = settings ?? [];
    expect((await open()).releases).not.toEqual([]);
  });
});

test('the newsroom is the one door: no other module reads collections', async () => {
  const readers: string[] = [];
  for await (const file of glob('{src,admin}/**/*.{ts,astro}', {
    exclude: (name) => String(name).endsWith('.test.ts'),
  })) {
    if (/^import (?!type).*from 'astro:content'/m.test(await readFile(file, 'utf8'))) readers.push(file);
  }
  expect(readers.sort()).toEqual(['src/content.config.ts', 'src/newsroom/newsroom.ts']);
});
