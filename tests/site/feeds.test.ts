import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { content } from '../support/build.ts';
import { readReleases } from '../support/releases.ts';
import { fileFor, origin, pageAt, readText, readerPages } from '../support/site.ts';

interface RssItem {
  title: string;
  link: string;
  guid: string | { '#text': string };
  pubDate: string;
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });

/** The feeds of a type that any page offers, as paths. */
function offered(type: string): string[] {
  const links = readerPages.flatMap(({ tree }) => tree.querySelectorAll(`link[rel="alternate"][type="${type}"]`));
  const addresses = links.map((link) => new URL(link.getAttribute('href') ?? '', origin));
  return [...new Set(addresses.map(({ pathname }) => pathname))];
}

const rss = offered('application/rss+xml');
const json = offered('application/feed+json');
const listed = readReleases().filter(({ status }) => status === 'published');

test('the front page offers an RSS feed and a JSON feed', () => {
  const { html } = pageAt('/');
  expect(html).toContain('type="application/rss+xml"');
  expect(html).toContain('type="application/feed+json"');
});

test.for(rss)('%s is RSS that every reader takes', (path) => {
  const xml = readText(path.slice(1));
  expect(XMLValidator.validate(xml)).toBe(true);
  const { channel } = (parser.parse(xml) as { rss: { channel: Record<string, unknown> & { item?: RssItem[] } } }).rss;
  expect(channel['title']).toBeTruthy();
  expect(channel['description']).toBeTruthy();
  const selves = [channel['atom:link']].flat() as { '@_rel': string; '@_href': string }[];
  expect(selves.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(origin + path);
  const items = channel.item ?? [];
  const guids = items.map(({ guid }) => (typeof guid === 'string' ? guid : guid['#text']));
  expect(new Set(guids).size).toBe(items.length);
  for (const { title, link, pubDate } of items) {
    expect(title).toBeTruthy();
    expect(link).toMatch(/^https:\/\//);
    expect(fileFor(link)).not.toBe('missing');
    expect(pubDate).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/);
  }
});

test.for(json)('%s is JSON Feed 1.1', (path) => {
  const feed = JSON.parse(readText(path.slice(1))) as Record<string, unknown> & { items: Record<string, string>[] };
  expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
  expect(feed['title']).toBeTruthy();
  expect(feed['feed_url']).toBe(origin + path);
  expect(feed['language']).toBe('da');
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  for (const item of feed.items) {
    expect(item['id']).toBeTruthy();
    expect(item['content_html'] ?? item['content_text']).toBeTruthy();
    expect(item['url']).toMatch(/^https:\/\//);
    expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  }
});

test('the newest published release is in the feed of everything', () => {
  const feeds = [...rss, ...json].map((path) => readText(path.slice(1)));
  expect(feeds.some((feed) => feed.includes(listed.at(-1)!.path))).toBe(true);
});

/** The items of every JSON feed that stand at a path. */
const itemsAt = (path: string) =>
  json.flatMap((feed) =>
    (JSON.parse(readText(feed.slice(1))) as { items: Record<string, string>[] }).items.filter(
      ({ url, title }) => url === origin + path && !feed.startsWith('/rettelser/') && title,
    ),
  );

test('a feed says that a release is withdrawn, and why, and nothing that it said', () => {
  const withdrawn = readReleases().filter(({ status }) => status === 'withdrawn');
  expect(withdrawn).not.toEqual([]);
  for (const { path, data } of withdrawn) {
    const items = itemsAt(path);
    expect(items).not.toEqual([]);
    for (const item of items) {
      expect(item['title']).toMatch(/^Trukket tilbage: /);
      expect(item['content_html']).toContain('Trukket tilbage');
      expect(JSON.stringify(item)).not.toContain(data.lead.slice(0, 40));
    }
  }
});

test('a feed says that a release is gone, and where it stood a page says so too', () => {
  const [gone] = (parse(readFileSync(join(content, 'gone.yaml'), 'utf8')) as { gone: { address: string }[] }).gone;
  const { address = '' } = gone ?? {};
  expect(itemsAt(address).map(({ title }) => title)).toEqual([expect.stringMatching(/^Fjernet: /)]);
  const { html, tree } = pageAt(address);
  expect(html).toContain('noindex');
  expect(tree.querySelector('main')?.text).toMatch(/Fjernet \d+\. \p{L}+ \d{4}/u);
});
