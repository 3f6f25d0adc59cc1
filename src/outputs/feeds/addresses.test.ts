import { expect, it } from 'vitest';
import { feedsOf } from './addresses.ts';

it('offers the feed of an initiative or a municipality on its page, and the feed of everything elsewhere', () => {
  expect(feedsOf('/indsatser/kik/').rss).toBe('/indsatser/kik/rss.xml');
  expect(feedsOf('/kommuner/fjordby/').json).toBe('/kommuner/fjordby/feed.json');
  for (const page of ['/', '/indsatser/', '/kommuner/', '/nyheder/2017/indsatser/', '/presse/']) {
    expect(feedsOf(page)).toEqual({ rss: '/nyheder/rss.xml', json: '/nyheder/feed.json' });
  }
});
