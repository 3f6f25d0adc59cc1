import { openNewsroom } from '../../newsroom/newsroom.ts';
import { drawItems } from './draw-items.ts';
import { channelOf, type Subject } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

/** Answers a request for a feed as RSS. */
export async function respondWithRss(subject: Subject): Promise<Response> {
  const newsroom = await openNewsroom();
  const channel = channelOf(newsroom, subject);
  const all = channelOf(newsroom, 'all');
  const xml = await writeRss(
    channel,
    await drawItems(newsroom, channel.entries),
    newsroom.settings,
    subject === 'all' ? undefined : { title: all.title, address: all.rss },
  );
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}

/** Answers a request for a feed as JSON Feed. */
export async function respondWithJsonFeed(subject: Subject): Promise<Response> {
  const newsroom = await openNewsroom();
  const channel = channelOf(newsroom, subject);
  const json = writeJsonFeed(channel, await drawItems(newsroom, channel.entries), newsroom.settings);
  return new Response(json, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
