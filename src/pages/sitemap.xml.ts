import type { APIRoute } from 'astro';
import { sitemapEntries, writeSitemap } from '../outputs/addresses/sitemap.ts';
import { openNewsroom, standingPages } from '../newsroom/newsroom.ts';

export const GET: APIRoute = async () => {
  const standing = (await standingPages()).map(({ id }) => id);
  const xml = writeSitemap(sitemapEntries(await openNewsroom(), standing));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
