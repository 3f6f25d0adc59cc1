import sharp from 'sharp';
import { lookInto } from './attachment.ts';
import type { Sought } from '../names/find.ts';
import { strip } from './strip.ts';

/**
 * A picture file without what it says besides its pixels, which stay as they are to the bit.
 * @returns undefined where that cannot be done: another kind of file, or one that is put together in an unusual way
 */
export async function silenced(file: string, bytes: Buffer, sought: Sought): Promise<Buffer | undefined> {
  try {
    const { orientation = 1 } = await sharp(bytes).metadata();
    const quiet = strip(bytes, orientation);
    if (!quiet || !(await pixels(bytes)).equals(await pixels(quiet))) return undefined;
    return (await lookInto(file, quiet, sought)).sighting === undefined ? quiet : undefined;
  } catch {
    return undefined;
  }
}

const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes).autoOrient().raw().toBuffer();
