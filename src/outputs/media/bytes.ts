import { readFile } from 'node:fs/promises';
import { mediaPath } from '../../media/files.ts';
import { isPicture } from '../../media/types.ts';
import type { PublicFile } from './public.ts';
import { renderPicture } from '../../media/render.ts';

/**
 * A file of the media library as readers get it: pictures without the camera's data, all else as it is.
 * @throws when it is not there, or is a picture that cannot be read
 */
export async function bytesOf({ file, width }: Pick<PublicFile, 'file' | 'width'>): Promise<Uint8Array<ArrayBuffer>> {
  const path = mediaPath(file);
  return isPicture(file)
    ? await renderPicture(path, width).catch(brokenPicture(file))
    : new Uint8Array(await readFile(path));
}

/** A picture that is cut short shows it only when it is drawn: the one who put it there is told which it is. */
const brokenPicture = (file: string) => (error: unknown) => {
  throw new Error(`Billedet ${file} er gået i stykker: læg det op igen. (${String(error)})`);
};
