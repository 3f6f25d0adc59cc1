import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';
import { dist, fileFor, pageAt, readerPages } from '../support/site.ts';

const published = readReleases().filter(({ status }) => status === 'published');

interface Article {
  '@type': string;
  headline?: string;
  datePublished?: string;
  publisher?: { name?: string };
}

/** What the page tells search engines about itself, flattened. */
function dataOf(path: string): Article[] {
  const scripts = pageAt(path).tree.querySelectorAll('script[type="application/ld+json"]');
  return scripts.flatMap(({ rawText }) => {
    const data = JSON.parse(rawText) as Article | Article[] | { '@graph': Article[] };
    return '@graph' in data ? data['@graph'] : data;
  });
}

test.for(published)(
  '$slug tells search engines its headline, its date with an offset, and who publishes',
  ({ path, data }) => {
    const article = dataOf(path).find((item) => /NewsArticle/.test(String(item['@type'])));
    expect(article?.headline?.slice(0, 5)).toBe(data.title.slice(0, 5));
    expect(article?.datePublished).toMatch(/T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d$/);
    expect(Date.parse(article?.datePublished ?? '')).toBe(Date.parse(data.publishAt.replace(' ', 'T')));
    expect(article?.publisher?.name).toBeTruthy();
  },
);

test('every page that can be shared has a picture of 1200 × 630 points', () => {
  const wrong = readerPages
    .filter(({ path }) => path !== '/404.html')
    .flatMap(({ path, tree }) => {
      const address = tree.querySelector('meta[property="og:image"]')?.getAttribute('content');
      const target = address?.startsWith('https://') ? fileFor(address) : undefined;
      if (!target || target === 'missing') return [`${path}: ${address}`];
      const bytes = readFileSync(join(dist, target.file));
      const size =
        bytes.toString('latin1', 1, 4) === 'PNG' && [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join('×');
      return size === '1200×630' ? [] : [`${path}: ${address} is ${size || 'no PNG'}`];
    });
  expectNone(wrong);
});
