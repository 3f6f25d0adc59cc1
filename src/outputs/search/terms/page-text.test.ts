import { expect, test } from 'vitest';
import { readPage } from './page-text.ts';

const page = (body: string) => `<html><head>
  <meta name="search:title" content="Ungeind&shy;satsen &amp; KIK" data-pagefind-meta="title[content]">
  <meta name="search:lead" content="Manchetten." data-pagefind-meta="lead[content]">
  <meta name="search:day" content="2017-06-12" data-pagefind-meta="day[content]"></head>
  <body><header>Menu</header>${body}<footer>Bund</footer></body></html>`;

test('what can be found of a page is its headline, its lead and its text, and nothing around them', () => {
  const html = page(
    '<p class="lead" data-pagefind-body>Manchetten.</p><div><p>Del</p></div><div data-pagefind-body><div><p>Første.</p></div><ul><li>An&shy;den</li><li>Tred<em>je</em></li></ul><svg><text>Tegning</text></svg></div>',
  );
  expect(readPage(html)?.text).toEqual({
    title: 'Ungeindsatsen & KIK',
    lead: 'Manchetten.',
    body: 'Første. Anden Tredje',
    labels: ' · ',
    day: '2017-06-12',
  });
});

test('a page without text to be found is left out', () => {
  expect(readPage(page('<p>Alle nyheder</p>'))).toBeUndefined();
});
