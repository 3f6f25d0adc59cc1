import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '../../newsroom/page-key.ts';
import type { PressFile } from '../../outputs/press-view/press-file.ts';
import { advanceCopyOf } from '../../outputs/press-view/advance-copy.ts';
import { seal } from '../../outputs/press-view/seal.ts';
import { mediaOf } from '../../content-types/releases/media.ts';
import { keysOf } from '../../content-types/releases/press-key.ts';
import { mediaPath } from '../../media/files.ts';
import { openNewsroom, pressViews } from '../../newsroom/newsroom.ts';
import type { PressView } from '../../newsroom/type.ts';

export const getStaticPaths = (async () => {
  const newsroom = await openNewsroom();
  return Promise.all(
    (await pressViews(newsroom)).map(async (view) => ({
      params: { name: (await keysOf(view.secret)).name },
      props: { view },
      cacheKey: await pageKey(newsroom, { view, files: await contentsOf(view) }),
    })),
  );
}) satisfies GetStaticPaths;

/** The files are inside what is sealed: one that was replaced by another of its size is another all the same. */
function contentsOf({ release, out }: PressView): Promise<string[]> {
  const files = out ? [] : mediaOf(release);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(mediaPath(file)).catch(() => '');
      return createHash('sha256').update(bytes).digest('hex');
    }),
  );
}

/** What waits leaves the build sealed. What is out is no secret: its file says where it is. */
export const GET: APIRoute<{ view: PressView }> = async ({ props: { view } }) => {
  const { secret, release, out } = view;
  const file: PressFile = out
    ? { published: release.address }
    : { sealed: await seal(await keysOf(secret), await advanceCopyOf(await openNewsroom(), release)) };
  return Response.json(file);
};
