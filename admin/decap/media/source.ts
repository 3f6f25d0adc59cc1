import { isPicture } from '../../../src/media/types.ts';
import { widthAddress } from '../../../src/media/widths.ts';
import { publishedNow } from '../../stored/published.ts';
import { library } from '../saving/store.ts';

/**
 * Where the browser finds a saved file of the media library: at the site, if the public may have it, else where it is saved.
 * @param file `/media/2026/besoeg.jpg`
 * @param width in pixels, of a picture that need be no wider
 */
export async function mediaSource(file: string, width?: 480 | 960): Promise<string | undefined> {
  const published = await publishedNow();
  const isPublic = published?.releases.some(({ files }) => files.includes(file)) ?? false;
  if (isPublic) return width && isPicture(file) ? widthAddress(file, width) : file;
  return library.address(`content${file}`).catch(() => undefined);
}
