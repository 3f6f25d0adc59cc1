import { stat } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { bytesOf } from '../../outputs/media/bytes.ts';
import { mediaPath } from '../../media/files.ts';
import { publicFiles, type PublicFile } from '../../outputs/media/public.ts';
import { mediaType } from '../../media/types.ts';
import { openNewsroom } from '../../newsroom/newsroom.ts';

export const getStaticPaths = (async () => {
  const files = publicFiles(await openNewsroom());
  const paths = await Promise.all(
    files.map(async (file) => {
      // While developing, a file may be gone that a release still names: it answers 404, and the others are shown.
      const found = await stat(mediaPath(file.file)).catch(() => undefined);
      return (
        found && {
          params: { file: file.address.slice('/media/'.length) },
          props: { ...file },
          cacheKey: `${found.mtimeMs} ${found.size}`,
        }
      );
    }),
  );
  return paths.filter((path) => path !== undefined);
}) satisfies GetStaticPaths;

export const GET: APIRoute<PublicFile> = async ({ props: { file, width } }) =>
  new Response(await bytesOf({ file, width }), { headers: { 'Content-Type': mediaType(width ? 'x.webp' : file) } });
