import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most sixteen colours. */
interface FlatPicture {
  /** In pixels; the width is even. */
  width: number;
  height: number;
  palette: readonly (readonly [number, number, number])[];
  /** The colour of each pixel by its place in the palette, row by row, two pixels a byte. */
  pixels: Uint8Array;
}

/**
 * Writes a PNG of four bits a pixel (ISO/IEC 15948). Sharp finds its own palette for each picture, which costs as much
 * as all the rest of making one, and fast-png twice that.
 */
export function writePng({ width, height, palette, pixels }: FlatPicture): Buffer<ArrayBuffer> {
  const row = width / 2;
  const filtered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) filtered.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8); // Four bits, by a palette.
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(filtered)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
