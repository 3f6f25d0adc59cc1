import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { mediaPath } from './files.ts';
import { widthAddress, widths } from './widths.ts';
import { pictureLabel } from './label.ts';
import { sizes } from './sizes.ts';

/** How a picture of the media library is shown: its addresses and its size in CSS pixels. */
export interface Picture {
  src: string;
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  /** The picture in full size, where the press may fetch it. */
  full?: { address: string; label: string };
}

/**
 * What a page needs to show a picture from the media library without a jump: addresses, and its size in pixels.
 * @param file as written in content: `/media/2026/besoeg.jpg`
 * @throws when the file is not there or not a picture
 */
export async function pictureOf(file: string): Promise<Picture> {
  const path = mediaPath(file);
  const { mtimeMs, size } = await stat(path);
  const stamp = `${mtimeMs} ${size}`;
  const before = measured.get(file);
  if (before?.stamp === stamp) return before.picture;
  const { width, height } = (await sharp(path).metadata()).autoOrient;
  const offered = widths.filter((offer) => offer <= width);
  const shown = offered.length > 0 ? offered : [widths[0]];
  const picture: Picture = {
    src: widthAddress(file, shown.find((offer) => offer === 960) ?? shown[0] ?? widths[0]),
    srcset: shown.map((offer) => `${widthAddress(file, offer)} ${Math.min(offer, width)}w`).join(', '),
    sizes,
    width,
    height,
    full: { address: file, label: pictureLabel(width, height, size) },
  };
  measured.set(file, { stamp, picture });
  return picture;
}

const measured = new Map<string, { stamp: string; picture: Picture }>();

/** The same for many files at once. */
export async function picturesOf(files: Iterable<string>): Promise<Map<string, Picture>> {
  return new Map(await Promise.all([...new Set(files)].map(async (file) => [file, await pictureOf(file)] as const)));
}
