import { writeJsonFeed } from '../feeds/json-feed.ts';
import { writeRss } from '../feeds/rss.ts';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { correctionItems, correctionsChannel } from './feed.ts';

/** Answers a request for the corrections as RSS. */
export async function respondWithCorrectionsRss(): Promise<Response> {
  const newsroom = await openNewsroom();
  const xml = await writeRss(correctionsChannel(newsroom), correctionItems(newsroom), newsroom.settings);
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}

/** Answers a request for the corrections as JSON Feed. */
export async function respondWithCorrectionsJson(): Promise<Response> {
  const newsroom = await openNewsroom();
  const json = writeJsonFeed(correctionsChannel(newsroom), correctionItems(newsroom), newsroom.settings);
  return new Response(json, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
