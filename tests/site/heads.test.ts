import { test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';
import { origin, pages, readerPages } from '../support/site.ts';

const english = new Set(readReleases().flatMap(({ path, data }) => (data.language === 'en' ? [path] : [])));

test('every page says that it is in Danish, and an English release says so too', () => {
  const wrong = pages.filter(({ path, tree }) => {
    const language = tree.querySelector('html')?.getAttribute('lang');
    const part = tree.querySelector('body [lang="en"]');
    return english.has(path) ? language !== 'en' && !part : language !== 'da';
  });
  expectNone(wrong.map(({ path }) => path));
});

test('every page has one first heading', () => {
  const wrong = readerPages.filter(({ tree }) => tree.querySelectorAll('h1').length !== 1);
  expectNone(wrong.map(({ path }) => path));
});

test('no two pages have the same title', () => {
  const titles = Map.groupBy(readerPages, ({ tree }) => tree.querySelector('title')?.text.trim() ?? '');
  const shared = [...titles].filter(([title, having]) => !title || having.length > 1);
  expectNone(shared.map(([title, having]) => `${title}: ${having.map(({ path }) => path).join(' ')}`));
});

test('every page is described for search engines', () => {
  const bare = readerPages.filter(({ tree }) => {
    const description = tree.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';
    return description.length < 20;
  });
  expectNone(bare.map(({ path }) => path));
});

test('every page names its own public address', () => {
  const wrong = readerPages
    .filter(({ path }) => path !== '/404.html')
    .map(({ path, tree }) => [path, tree.querySelector('link[rel="canonical"]')?.getAttribute('href')])
    .filter(([path, canonical]) => canonical !== origin + path);
  expectNone(wrong.map(([path, canonical]) => `${path}: ${canonical}`));
});
