import { readFile, stat } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { isPicture, mediaPath } from '../../media/files.ts';
import { publicFiles, type PublicFile } from '../../media/public.ts';
import { mediaType } from '../../media/types.ts';
import { renderPicture } from '../../media/render.ts';
import { openNewsroom } from '../../newsroom.ts';

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

export const GET: APIRoute<PublicFile> = async ({ props: { file, width } }) => {
  const path = mediaPath(file);
  const bytes = isPicture(file)
    ? await renderPicture(path, width).catch(brokenPicture(file))
    : new Uint8Array(await readFile(path));
  return new Response(bytes, { headers: { 'Content-Type': mediaType(width ? 'x.webp' : file) } });
};

/** A picture that is cut short shows it only when it is drawn: the one who put it there is told which it is. */
const brokenPicture = (file: string) => (error: unknown) => {
  throw new Error(`Billedet ${file} er gået i stykker: læg det op igen. (${String(error)})`);
};
