import type { APIRoute } from 'astro';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { publishedUses } from '../../outputs/addresses/published-uses.ts';

/** What the desk asks before it deletes something. Like every page, it holds nothing that the public may not see. */
export const GET: APIRoute = async () => Response.json(publishedUses(await openNewsroom()));
