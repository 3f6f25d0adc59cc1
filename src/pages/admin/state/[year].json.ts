import type { APIRoute, GetStaticPaths } from 'astro';
import { openNewsroom } from '../../../newsroom/newsroom.ts';
import { versionsIn, yearsOf } from '../../../outputs/build-state/versions.ts';

export const getStaticPaths = (async () =>
  yearsOf(await openNewsroom()).map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

/** Which version the site shows of each release of a year. Like every page, it tells of nothing but what is public. */
export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params: { year } }) =>
  Response.json(await versionsIn(year, await openNewsroom()));
