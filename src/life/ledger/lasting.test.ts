import { expect, test } from 'vitest';
import { lastingAddress } from './lasting.ts';

test.each([
  ['index.html', '/'],
  ['nyheder/2017/nyt-job/index.html', '/nyheder/2017/nyt-job/'],
  ['rss.xml', '/rss.xml'],
  ['indsatser/havnen/feed.json', '/indsatser/havnen/feed.json'],
  ['sitemap.xml', '/sitemap.xml'],
  ['media/2017/aftale.pdf', '/media/2017/aftale.pdf'],
  ['media/2017/w3/kort.jpg', '/media/2017/w3/kort.jpg'],
  ['media/wessel/kort.jpg', '/media/wessel/kort.jpg'],
  ['media/2017/index.html.zip', '/media/2017/index.html.zip'],
  ['nyheder/2017/embargo/index.html', '/nyheder/2017/embargo/'],
  ['administration/index.html', '/administration/'],
])('%s is kept for ever at %s', (file, address) => {
  expect(lastingAddress(file)).toBe(address);
});

test.each([
  'admin/index.html',
  'admin/hjaelp/index.html',
  'embargo/index.html',
  'media/w480/2017/havnen.jpg',
  'media/w1200/2017/havnen.webp',
  'delebilleder/2017/nyt-job.png',
  'pagefind/pagefind.js',
  '_astro/side.css',
  '404.html',
  'robots.txt',
  'kort/sitemap.xml',
  'sitemap.xml.gz',
  'nyheder/rss.xml.gz',
  'nyheder/gammelrss.xml',
  'nyheder/2017/havnens-index.html',
])('%s is nothing that anybody keeps a link to', (file) => {
  expect(lastingAddress(file)).toBeUndefined();
});

test('an address is the same whether the machine writes å as one letter or as a with a ring', () => {
  expect(lastingAddress('nyheder/2017/a\u030arets-job/index.html')).toBe('/nyheder/2017/\u00e5rets-job/');
});
