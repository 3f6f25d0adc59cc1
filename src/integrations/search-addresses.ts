import type { APIRoute } from 'astro';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { searchablePages } from '../outputs/search/pages.ts';

/** Tells the build's search index which pages there are, so that it reads no others. It is taken out of the site again. */
export const GET: APIRoute = async () =>
  Response.json(searchablePages(await openNewsroom()).map(({ address }) => address));
