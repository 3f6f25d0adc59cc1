import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { openEngine } from './engine.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';

const pages: (PagefindPage & { date: string })[] = [
  page(
    '/nyheder/2017/a/',
    '2017-06-12',
    { initiative: ['kik'], kind: ['result'], year: ['2017'] },
    'gav <mark>praktik</mark>',
  ),
  page(
    '/nyheder/2019/b/',
    '2019-01-15',
    { initiative: ['kik', 'job-foerst'], kind: ['news'], year: ['2019'] },
    'flere i job',
  ),
  page(
    '/nyheder/2019/c/',
    '2019-03-01',
    { kind: ['news'], year: ['2019'], language: ['en'] },
    'a <mark>praktik</mark>',
  ),
  page('/indsatser/kik/', '2016-01-01', { initiative: ['kik'], kind: ['initiative'] }, ''),
];

function page(url: string, date: string, filters: Record<string, string[]>, excerpt: string) {
  return {
    url,
    date,
    excerpt,
    filters,
    meta: { title: `Om ${url}`, lead: 'Manchetten', day: date, kind: 'Nyhed', initiatives: 'KIK' },
  };
}

/** Filters, counts and orders as Pagefind does; every query finds every page. */
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  filters: () => Promise.resolve({}),
  search: (_query, { filters, sort }) => {
    const found = pages.filter((page) =>
      Object.entries(filters).every(([name, { any }]) => any.some((value) => page.filters[name]?.includes(value))),
    );
    if (sort['date']) found.sort((a, b) => b.date.localeCompare(a.date));
    const counts: Record<string, Record<string, number>> = {};
    for (const [name, values] of found.flatMap((page) => Object.entries(page.filters)))
      for (const value of values) (counts[name] ??= {})[value] = (counts[name]?.[value] ?? 0) + 1;
    return Promise.resolve({
      results: found.map((page) => ({ id: page.url, data: () => Promise.resolve(page) })),
      filters: counts,
    });
  },
};

async function ask(address: string) {
  const answer = await (await openEngine(() => Promise.resolve(pagefind))).search(readAddress(address));
  return { answer, addresses: (await answer.results(0, 10)).map(({ address }) => address) };
}

test('values of one facet widen a search, values of two facets narrow it', async () => {
  expect((await ask('?q=x&indsats=kik&indsats=job-foerst')).addresses).toHaveLength(3);
  expect((await ask('?q=x&indsats=kik&aar=2019')).addresses).toEqual(['/nyheder/2019/b/']);
});

test('the counts beside a facet say what each of its values would give, whatever is chosen in it', async () => {
  const { answer } = await ask('?q=x&aar=2019&type=news');
  expect(answer.total).toBe(2);
  expect(answer.counts.year).toEqual({ '2019': 2 });
  expect(answer.counts.kind).toEqual({ news: 2 });
  expect(answer.counts.initiative).toEqual({ kik: 1, 'job-foerst': 1 });
  expect((await ask('?q=x&aar=2019')).answer.counts.year).toEqual({ '2017': 1, '2019': 2 });
});

test('without words to match, and when the reader asks for it, the newest come first', async () => {
  const newestFirst = ['/nyheder/2019/c/', '/nyheder/2019/b/', '/nyheder/2017/a/', '/indsatser/kik/'];
  expect((await ask('')).addresses).toEqual(newestFirst);
  expect((await ask('?q=x&sortering=nyeste')).addresses).toEqual(newestFirst);
  expect((await ask('?q=x')).addresses[0]).toBe('/nyheder/2017/a/');
});

test('a result shows where the words stand, or its lead when they stand in the title only', async () => {
  const { answer } = await ask('?q=praktik');
  const [first, second, third, fourth] = await answer.results(0, 10);
  expect(first?.excerpt).toContainEqual({ text: 'praktik', marked: true });
  expect(second?.excerpt).toEqual([{ text: 'Manchetten', marked: false }]);
  expect(third?.language).toBe('en');
  expect([first?.label, first?.isInitiative, fourth?.isInitiative]).toEqual(['Nyhed · KIK', false, true]);
});

test('an index that cannot be fetched is an error that the page can tell of', async () => {
  await expect(openEngine(() => Promise.reject(new Error('404')))).rejects.toThrow('404');
});
