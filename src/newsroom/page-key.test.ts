import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { pageKey } from './page-key.ts';
import type { Newsroom } from './newsroom.ts';
import type { Person } from '../content-types/people/person.ts';
import { sampleNewsroom } from '../outputs/share/sample-newsroom.ts';

const collections: Record<string, unknown[]> = {};
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => collections[name] ?? [],
  getEntry: async () => undefined,
}));

const karen: Person = { id: 'karen', name: 'Karen Holst', role: 'borgmester', spellings: [] };
const newsroomWith = (changed: Partial<Newsroom> = {}): Newsroom => ({
  ...sampleNewsroom([]),
  people: new Map([['karen', karen]]),
  ...changed,
});

beforeEach(() => {
  collections['pages'] = [{ id: 'om', data: { title: 'Om nyhedsrummet' }, digest: 'a' }];
});

test('a page that nothing has changed of is kept, also by another build', async () => {
  expect(await pageKey(newsroomWith(), ['2017/nyt-job'])).toBe(await pageKey(newsroomWith(), ['2017/nyt-job']));
});

const { settings, initiatives, municipalities } = sampleNewsroom([]);
const changed: Record<string, Partial<Newsroom>> = {
  'a person has got another title': { people: new Map([['karen', { ...karen, role: 'tidligere borgmester' }]]) },
  'a setting is another': { settings: { ...settings, tagline: 'Nyt om job' } },
  'an initiative has got another name': { initiatives: initiatives.map((one) => ({ ...one, title: 'KIK 2' })) },
  'a municipality has got another name': { municipalities: municipalities.map((one) => ({ ...one, title: 'Fjord' })) },
};
test.each(Object.entries(changed))('a page is drawn again when %s', async (_what, change) => {
  expect(await pageKey(newsroomWith(change), [])).not.toBe(await pageKey(newsroomWith(), []));
});

test('a page is drawn again when what it shows has changed, or a standing page that its foot leads to', async () => {
  const before = await pageKey(newsroomWith(), ['2017/nyt-job']);
  expect(await pageKey(newsroomWith(), ['2017/nyt-job', '2018/endnu-et'])).not.toBe(before);
  collections['pages'] = [{ id: 'om', data: { title: 'Om os' }, digest: 'b' }];
  expect(await pageKey(newsroomWith(), ['2017/nyt-job'])).not.toBe(before);
});

test('a page is drawn again when a picture that it shows has been replaced, though its name is the same', async () => {
  const content = await mkdtemp(join(tmpdir(), 'newsroom-'));
  onTestFinished(() => rm(content, { recursive: true }));
  vi.stubEnv('NEWSROOM_CONTENT', content);
  await mkdir(join(content, 'media'));
  const keyWith = async (bytes: string) => {
    await writeFile(join(content, 'media/a.jpg'), bytes);
    return pageKey(newsroomWith(), [], ['/media/a.jpg']);
  };
  expect(await keyWith('a new picture')).not.toBe(await keyWith('a picture'));
});
