import type { APIRoute } from 'astro';
import { openNewsroom } from '../newsroom/newsroom.ts';

export const GET: APIRoute = async () => {
  const { settings } = await openNewsroom();
  const sitemap = new URL('/sitemap.xml', settings.address).href;
  return new Response(`User-agent: *\nDisallow: /admin/\n\nSitemap: ${sitemap}\n`);
};
