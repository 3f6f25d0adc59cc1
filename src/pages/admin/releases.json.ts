import type { APIRoute } from 'astro';
import type { PublishedRelease } from '../../../admin/stored/releases.ts';
import { longDate } from '../../danish/dates.ts';
import { openNewsroom } from '../../newsroom/newsroom.ts';

/** What the desk finds older releases by. Like every page, it holds nothing that the public may not see. */
export const GET: APIRoute = async () => {
  const { readable } = await openNewsroom();
  const published: PublishedRelease[] = readable.map(({ id, title, publishAt, status }) => ({
    id,
    title,
    date: longDate(publishAt),
    ...(status === 'withdrawn' && { withdrawn: true }),
  }));
  return Response.json(published);
};
