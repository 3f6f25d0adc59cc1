import { expect, test, vi } from 'vitest';
import type { Library } from '../library.ts';
import { searchReleases, type FoundSoFar, type SearchedIn } from './search.ts';
import { foundWords as words } from './words.ts';

const path = (id: string) => `content/releases/${id}.mdx`;
const file = (title: string, fields: string, body: string) => `---\ntitle: ${title}\n${fields}---\n\n${body}\n`;

const published = [
  { id: '2026/bus-48', title: 'Bus 48 kører efter vagtplanen', date: '21. maj 2026' },
  { id: '2020/fejl', title: 'Tal om ledighed', date: '3. marts 2020', withdrawn: true as const },
  { id: '2017/besoeg', title: 'Ministeren besøgte Ærø', date: '12. juni 2017' },
];
const others: Record<string, string> = {
  [path('2020/fejl')]: file(
    'Tal om ledighed',
    'publishAt: 2020-03-03T09:00:00+01:00\nwithdrawn:\n  at: 2020-03-04T09:00:00+01:00\n  reason: Tallene var forkerte.\n',
    'Ledigheden.',
  ),
  [path('2014/gemt')]: file(
    'Glemt udkast',
    'publishAt: 2014-03-03T09:00:00+01:00\ndraft: true\n',
    'Om en kano i Løhde.',
  ),
  [path('2099/senere')]: file('Kommer senere', 'publishAt: 2099-03-03T09:00:00+01:00\n', 'Kanoen er klar.'),
  [path('2026/itu')]: '---\ntitle: [itu\n---\n\nEn kano uden fører.\n',
};

/** Searches, and remembers which texts were read. */
async function search(typed: string, changed: Partial<SearchedIn> = {}, drafts: { path: string; text: string }[] = []) {
  const read: string[] = [];
  const library: Library = {
    names: () => Promise.resolve([...published.map(({ id }) => path(id)), ...Object.keys(others)]),
    text(asked) {
      read.push(asked);
      return Promise.resolve(others[asked]);
    },
    drafts: () => Promise.resolve(drafts),
    address: () => Promise.resolve(undefined),
    remove: () => Promise.reject(new Error('not here')),
  };
  const shown: FoundSoFar[] = [];
  const searchedIn = { library, published, years: [2026], searchTexts: () => Promise.resolve([]), ...changed };
  await searchReleases(typed, searchedIn, (sofar) => shown.push(sofar));
  const last = shown.at(-1);
  return { shown, read: [...new Set(read)], ids: last?.found.map(({ id }) => id), last };
}

test('what is not published is found by any word of its text, in any year and spelling, with its status', async () => {
  const { last } = await search('kano');
  expect(last?.found.map(({ id, status }) => [id, status])).toEqual([
    ['2099/senere', words.status.scheduled],
    ['2026/itu', words.unreadable],
    ['2014/gemt', words.status.draft],
  ]);
  expect(last?.found.at(-1)).toMatchObject({
    title: 'Glemt udkast',
    date: '3. marts 2014',
    excerpt: 'Om en kano i Løhde.',
  });
  expect((await search('lohde kano')).ids).toEqual(['2014/gemt']);
  expect((await search('forkerte')).last?.found).toMatchObject([{ id: '2020/fejl', status: words.status.withdrawn }]);
});

test('no published release is read from where it is saved', async () => {
  const { read } = await search('bus');
  expect(read.sort()).toEqual(Object.keys(others).sort());
});

test('published ones are found as the site’s search finds them', async () => {
  const found = {
    id: '2017/besoeg',
    title: 'Ministeren besøgte Ærø',
    date: '12. juni 2017',
    status: 'Ude',
    excerpt: 'en minister',
  };
  const { last } = await search('ministre', { searchTexts: () => Promise.resolve([found]) });
  expect(last).toEqual({ found: [found], notices: [], isOver: true });
});

test('without the site’s search, headlines are searched, and that is said', async () => {
  const { shown, last } = await search('minister', { searchTexts: () => Promise.reject(new Error('404')) });
  expect(shown[0]).toMatchObject({ found: [{ id: '2017/besoeg' }], isOver: false });
  expect(shown[0]?.notices).toContain(words.preparing);
  expect(last).toMatchObject({ found: [{ id: '2017/besoeg' }], notices: [words.onlyHeadlines], isOver: true });
});

test('while the site cannot tell what it has published, the newest years are searched, and that is said', async () => {
  const { read, ids, last } = await search('kano', { published: undefined });
  expect(read).toEqual([path('2026/itu'), path('2026/bus-48')]);
  expect(ids).toEqual(['2026/itu']);
  expect(last?.notices).toEqual([words.onlyRecent]);
});

test('what is under way at a Git host stands for its file', async () => {
  const text = file('Ny tekst om Bus 48', 'publishAt: 2026-05-21T09:00:00+02:00\n', 'Nu med kaffe.');
  const { last } = await search('kaffe', {}, [{ path: path('2026/bus-48'), text }]);
  expect(last?.found).toMatchObject([{ id: '2026/bus-48', status: words.underReview }]);
});

test('what cannot be read is said to be missing', async () => {
  const library = { names: () => Promise.reject(new Error('offline')), drafts: () => Promise.resolve([]) };
  const { last } = await search('kano', { library: library as unknown as Library });
  expect(last?.notices).toEqual([words.withoutUnpublished]);
});

test('the site’s search is opened anew after it has failed', async () => {
  const { searchTexts } = await import('./by-text.ts');
  const open = vi.fn(() => Promise.reject(new Error('no index')));
  await expect(searchTexts('a', open)).rejects.toThrow('no index');
  await expect(searchTexts('a', open)).rejects.toThrow('no index');
  expect(open).toHaveBeenCalledTimes(2);
});
