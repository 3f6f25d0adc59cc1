import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read.ts';
import { contentFolder } from '../../ground/content-folder.ts';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { failureOf, nameProblems } from '../../outputs/build-state/failure.ts';
import type { WrittenState } from '../../outputs/build-state/state.ts';

/**
 * How far the site has come, for the desk. A build that comes this far has no problems; the development server shows what
 * it can, and tells the problems of the rest.
 */
export const GET: APIRoute = async () => {
  const { clock } = await openNewsroom();
  const state: WrittenState = { built: clock.toISOString() };
  if (import.meta.env.PROD) return Response.json(state);
  const root = process.cwd();
  const { problems } = await readArchive(root, contentFolder(root));
  if (problems.length === 0) return Response.json(state);
  const failed = await failureOf(root, await nameProblems(root, problems), new Date());
  return Response.json({ ...state, failed } satisfies WrittenState);
};
