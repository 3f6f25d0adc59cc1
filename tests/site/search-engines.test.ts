import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { fileFor, origin, readText, readerPages } from '../support/site.ts';

type Located = { loc: string };

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const siteMaps = [...readText('robots.txt').matchAll(/^Sitemap:\s*(\S+)$/gim)].map(([, address = '']) => address);

/** The addresses in a site map, or in all those that an index of site maps names. */
function located(address: string): string[] {
  const target = fileFor(address);
  if (!target || target === 'missing') throw new Error(`robots.txt or the index names ${address}, which is not there`);
  const map = parser.parse(readText(target.file)) as {
    urlset?: { url: Located[] };
    sitemapindex?: { sitemap: Located[] };
  };
  return [
    ...(map.urlset?.url ?? []).map(({ loc }) => loc),
    ...(map.sitemapindex?.sitemap ?? []).flatMap(({ loc }) => located(loc)),
  ];
}

test('robots.txt keeps nobody from reading and names the site map', () => {
  expect(readText('robots.txt')).not.toMatch(/^Disallow:\s*\/\s*$/m);
  expect(siteMaps).not.toEqual([]);
});

test('the site map lists every page that may be found, and no other', () => {
  const found = readerPages
    .filter(({ path }) => path !== '/404.html')
    .filter(({ tree }) => !/noindex/.test(tree.querySelector('meta[name="robots"]')?.getAttribute('content') ?? ''))
    .map(({ path }) => origin + path);
  expect(siteMaps.flatMap(located).sort()).toEqual(found.sort());
});
