import type { APIRoute } from 'astro';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { publishedArchive } from '../../outputs/addresses/published-archive.ts';

/** What the desk judges addresses by before it saves. Like every page, it holds nothing that the public may not see. */
export const GET: APIRoute = async () => Response.json(publishedArchive(await openNewsroom()));
