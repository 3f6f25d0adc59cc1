import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

const cache = join(process.cwd(), '.cache', 'media');

/**
 * A picture as the public gets it: turned the right way up, without the camera's data (place, serial number, owner).
 * Made once and cached in `.cache/media`, since making it costs a hundred times more than reading it.
 * @param path the original on disk
 * @param width in pixels; undefined for the full size in the original's own format
 */
export async function renderPicture(path: string, width: number | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const original = await readFile(path);
  const key = createHash('sha256').update(original).update(`${width} v2`).digest('hex').slice(0, 24);
  const cached = join(cache, key);
  const before = await readFile(cached).catch(() => undefined);
  if (before) return new Uint8Array(before);
  const upright = sharp(original).autoOrient();
  const made = await (
    width ? upright.resize({ width, withoutEnlargement: true }).webp({ quality: 78 }) : fullSize(upright, path)
  ).toBuffer();
  await mkdir(cache, { recursive: true });
  // Written beside and renamed: two builds at once must not read half a picture.
  await writeFile(`${cached}.${process.pid}`, made);
  await rename(`${cached}.${process.pid}`, cached);
  return new Uint8Array(made);
}

function fullSize(picture: Sharp, path: string): Sharp {
  return /\.jpe?g$/i.test(path) ? picture.jpeg({ quality: 90 }) : picture;
}
