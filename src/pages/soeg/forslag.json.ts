import type { APIRoute } from 'astro';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { knownIn } from '../../outputs/search/suggest/known.ts';

/** What the search field can suggest whatever is typed. It is fetched when someone begins to type. */
export const GET: APIRoute = async () => Response.json(knownIn(await openNewsroom()));
