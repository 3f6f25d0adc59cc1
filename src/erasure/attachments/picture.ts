import sharp from 'sharp';
import { textsIn } from './bytes.ts';
import { lookInto, type Holding } from './attachment.ts';
import { findIn, type Sought } from '../names/find.ts';
import { strip } from './strip.ts';

/** Looks for a person in what a picture file says besides its pixels. What the pixels show, nobody but a person can see. */
export async function lookIntoPicture(file: string, bytes: Buffer, sought: Sought): Promise<Holding> {
  const said = await sharp(bytes)
    .metadata()
    .then(
      ({ exif, iptc, xmp, comments }) => [
        ...[exif, iptc, xmp].flatMap((block) => (block ? [...textsIn(block)] : [])),
        ...(comments ?? []).flatMap(({ keyword, text }) => [keyword, text]),
      ],
      () => [],
    );
  for (const text of said)
    for (const { from, to, kind } of findIn(text, sought))
      if (kind !== 'initials') return { written: text.slice(from, to), isUnsure: false };
  return lookInto(file, bytes, sought);
}

/**
 * A picture file without what it says besides its pixels, which stay as they are to the bit.
 * @returns undefined where that cannot be done: another kind of file, or one that is put together in an unusual way
 */
export async function silenced(file: string, bytes: Buffer, sought: Sought): Promise<Buffer | undefined> {
  try {
    const { orientation = 1 } = await sharp(bytes).metadata();
    const quiet = strip(bytes, orientation);
    if (!quiet || !(await pixels(bytes)).equals(await pixels(quiet))) return undefined;
    return (await lookIntoPicture(file, quiet, sought)).written === undefined ? quiet : undefined;
  } catch {
    return undefined;
  }
}

const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes).autoOrient().raw().toBuffer();
