import { readFile, stat } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { isPicture, mediaPath } from '../../media/files.ts';
import { publicFiles, type PublicFile } from '../../media/public.ts';
import { renderPicture } from '../../media/render.ts';
import { openNewsroom } from '../../newsroom.ts';

export const getStaticPaths = (async () => {
  const files = publicFiles(await openNewsroom());
  return Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(mediaPath(file.file));
      return {
        params: { file: file.address.slice('/media/'.length) },
        props: { ...file },
        cacheKey: `${mtimeMs} ${size}`,
      };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<PublicFile> = async ({ props: { file, width } }) => {
  const path = mediaPath(file);
  const bytes = isPicture(file) ? await renderPicture(path, width) : new Uint8Array(await readFile(path));
  return new Response(bytes);
};
