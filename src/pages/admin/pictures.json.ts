import type { APIRoute } from 'astro';
import type { Remembered } from '../../../admin/media/remembered.ts';
import { openNewsroom } from '../../newsroom/newsroom.ts';

/** What published releases say of their pictures, for the desk to say again. The newest word on a picture counts. */
export const GET: APIRoute = async () => {
  const { releases } = await openNewsroom();
  const remembered: Record<string, Remembered> = {};
  for (const { image } of releases) {
    if (!image || image.decorative) continue;
    const { file, alt, caption, credit, licence } = image;
    remembered[file] ??= { alt, caption, credit, licence };
  }
  return Response.json(remembered);
};
