import type { APIRoute } from 'astro';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { peopleIn } from '../article/view.ts';
import { searchablePages } from '../outputs/search/pages.ts';

/** A page that can be found, and a version that changes when its text does. */
export interface PageVersion {
  address: string;
  version: string;
}

/** Tells the development server's search index which pages there are. No part of the built site. */
export const GET: APIRoute = async () => {
  const newsroom = await openNewsroom();
  const texts = [
    ...newsroom.releases.map((release) => ({ ...release, said: peopleIn(newsroom, release) })),
    ...newsroom.initiatives.map((initiative) => ({ ...initiative, said: [] })),
  ];
  const versions = new Map(texts.map(({ address, digest, said }) => [address, JSON.stringify([digest, said])]));
  const pages = searchablePages(newsroom).map(({ address, fields }): PageVersion => ({
    address,
    version: JSON.stringify([versions.get(address), fields]),
  }));
  return Response.json(pages);
};
