import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, vi } from 'vitest';
import { sampleNewsroom, sampleRelease } from '../share/sample-newsroom.ts';
import { channelOf, isGone } from './feed.ts';
import { feedItem, type FeedItem } from './item.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';
import { allowedInXml } from './xml.ts';

vi.mock('astro:content', () => ({}));

const release = sampleRelease();
const newsroom = sampleNewsroom([release]);
const channel = channelOf(newsroom, 'all');
const drawn = {
  html: '<p>Brød &#x26; te</p>',
  picture: { address: '/delebilleder/2017/nyt-job.png', description: '”Nyt job” & mere' },
  attachments: [{ address: '/media/a.pdf', title: 'Bilag', type: 'application/pdf', size: 1234 }],
};
const item = feedItem(release, drawn, newsroom.settings, new Map([['kik', 'KIK']]));

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => name === 'category',
});
interface Read {
  rss: { channel: Record<string, unknown> & { item: Record<string, unknown> } };
}
async function rssOf(items: FeedItem[], settings = newsroom.settings) {
  const xml = await writeRss(channel, items, settings);
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as Read).rss.channel;
}
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'&<>"\'æ]]>;#x26amplt \u0007\u0000😀'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
});

describe('the RSS feed', () => {
  it('gives readers title and full text as they were written, whatever characters they hold', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (title, html) => {
        const { item: read } = await rssOf([{ ...item, title: `a${title}z`, html: `a${html}z` }]);
        const normal = (text: string) => allowedInXml(text).replace(/\r\n?/g, '\n');
        expect(read['title']).toBe(normal(`a${title}z`));
        expect(read['content:encoded']).toBe(normal(`a${html}z`));
      }),
      { numRuns: 50 },
    );
  });

  it('identifies an item by a name that is no address, and links to itself', async () => {
    const read = await rssOf([item]);
    expect(read.item['guid']).toEqual({
      '#text': 'tag:fjordby.example,2016:/nyheder/2017/nyt-job/',
      '@_isPermaLink': 'false',
    });
    expect(read['atom:link']).toMatchObject({
      '@_rel': 'self',
      '@_href': 'https://nyheder.fjordby.example/nyheder/rss.xml',
    });
    expect(read.item['pubDate']).toBe('Wed, 03 May 2017 08:15:00 GMT');
    expect(read.item['category']).toEqual(['KIK', 'Resultat']);
  });

  it('survives a publisher with an ampersand or a control character in its name', async () => {
    const publisher = { name: 'Børn & Job <Fjordby>\u0007', website: 'https://www.fjordby.example' };
    const read = await rssOf([item], { ...newsroom.settings, publisher });
    expect([read['copyright'], read.item['dc:creator']]).toEqual(['Børn & Job <Fjordby>', 'Børn & Job <Fjordby>']);
  });

  it('can be empty', async () => {
    const xml = await writeRss(channel, [], newsroom.settings);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toContain('Invalid Date');
  });
});

describe('the JSON feed', () => {
  const read = JSON.parse(writeJsonFeed(channel, [{ ...item, language: 'en' }], newsroom.settings)) as {
    items: Record<string, unknown>[];
  };

  it("tells time with Copenhagen's offset and files with type and size", () => {
    expect(read.items[0]).toMatchObject({
      id: item.id,
      language: 'en',
      date_published: '2017-05-03T10:15:00+02:00',
      tags: ['KIK', 'Resultat'],
      image: 'https://nyheder.fjordby.example/delebilleder/2017/nyt-job.png',
      attachments: [
        {
          url: 'https://nyheder.fjordby.example/media/a.pdf',
          mime_type: 'application/pdf',
          title: 'Bilag',
          size_in_bytes: 1234,
        },
      ],
    });
  });
});

describe('both feeds', () => {
  it('keep their ids when the newsroom moves to another host', () => {
    const elsewhere = { ...newsroom.settings, address: 'https://nyt.example' };
    const moved = feedItem(release, drawn, elsewhere, new Map());
    expect(moved.id).toBe(item.id);
    expect(moved.address).toBe('https://nyt.example/nyheder/2017/nyt-job/');
  });

  it('hold the newest fifty releases of their subject, and no others', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      sampleRelease({ initiatives: index % 2 ? ['kik'] : [] }, `2017/nyhed-${index}`),
    );
    const full = sampleNewsroom(many);
    expect(channelOf(full, 'all').entries).toEqual(many.slice(0, 50));
    expect(
      channelOf(full, { initiative: 'kik' }).entries.every(
        (entry) => !isGone(entry) && entry.initiatives.includes('kik'),
      ),
    ).toBe(true);
    expect(channelOf(full, { initiative: 'kik' }).rss).toBe('https://nyheder.fjordby.example/indsatser/kik/rss.xml');
  });
});
