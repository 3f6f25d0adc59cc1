import { quotesOf } from '../article/quotes/of-release.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { writeQuotes } from '../outputs/quotes/quotes-json.ts';

export async function GET(): Promise<Response> {
  const quotes = await quotesOf(await openNewsroom());
  return new Response(writeQuotes(quotes), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
