import sharp from 'sharp';
import { unread, type FileReading } from './reading.ts';

/** A page of A4 that can just be read has half a million pixels; a logo has fewer. */
const page = 400_000;

/** What a PNG says can be compressed (PNG 3rd edition, 11.3.3), and is then not looked into here. */
const compressed = /zTXt|iTXt[^\0]{1,79}\0\x01/;

/**
 * Reads what a picture file says besides its pixels. What the pixels show, nobody but a person can see: a picture that is
 * as large as a page is in doubt.
 */
export async function readPicture(bytes: Buffer): Promise<FileReading> {
  try {
    const { format, exif, iptc, xmp, comments = [], width, height } = await sharp(bytes).metadata();
    return {
      texts: comments.flatMap(({ keyword, text }) => [keyword, text]),
      blocks: [exif, iptc, xmp].flatMap((block) => block ?? []),
      bytes,
      doubts: [
        ...(width * height < page ? [] : unread('picture').doubts),
        ...(format === 'png' && compressed.test(bytes.toString('latin1')) ? unread('hidden').doubts : []),
      ],
    };
  } catch {
    return { ...unread('broken'), bytes };
  }
}
