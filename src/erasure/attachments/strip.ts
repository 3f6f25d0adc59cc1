import { crc32 } from 'node:zlib';

/**
 * Takes what a picture file says besides its pixels out of it: EXIF, XMP, IPTC and comments, with names, places and
 * serial numbers. Nothing is compressed anew. What the pixels need to be shown right stays: colour profile, the way up.
 * @param way the way up, by EXIF's numbers 1–8, which stands among what is taken out
 * @returns undefined where the kind of file is not one that this can be done with
 */
export function strip(file: Buffer, way: number): Buffer | undefined {
  if (file.readUInt16BE(0) === 0xffd8) return stripJpeg(file, way);
  if (file.toString('latin1', 1, 4) === 'PNG') return stripPng(file, way);
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP')
    return stripWebp(file, way);
  return undefined;
}

/** An EXIF block that says the way up and nothing else (TIFF 6.0: one entry, tag 0x0112, a short). */
function exifOf(way: number): Buffer {
  const exif = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  exif.writeUInt16BE(way, 18);
  return exif;
}

/** A JPEG is segments, each with a mark and a length, and behind the last the picture (ITU T.81, B.1.1). */
function stripJpeg(file: Buffer, way: number): Buffer | undefined {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(way)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const kept: Buffer[] = [file.subarray(0, 2), ...(way > 1 ? [head, exif] : [])];
  let at = 2;
  while (at + 4 <= file.length && file[at] === 0xff) {
    const mark = file[at + 1] ?? 0;
    if (mark === 0xff) {
      at++;
      continue;
    }
    if (mark === 0xd9) return Buffer.concat([...kept, file.subarray(at, at + 2)]);
    let end = at + 2 + file.readUInt16BE(at + 2);
    if (mark === 0xda) end = endOfScan(file, end);
    if (!says(file, at, mark)) kept.push(file.subarray(at, end));
    at = end;
  }
  return file[at] === 0xff && file[at + 1] === 0xd9 ? Buffer.concat([...kept, file.subarray(at, at + 2)]) : undefined;
}

/** Comments and all that programs add, but for the colour profile and Adobe's note on how colours are stored. */
function says(file: Buffer, at: number, mark: number): boolean {
  if (mark === 0xfe) return true;
  if (mark < 0xe1 || mark > 0xef) return false;
  const name = file.toString('latin1', at + 4, at + 16);
  return !(mark === 0xe2 && name.startsWith('ICC_PROFILE')) && !(mark === 0xee && name.startsWith('Adobe'));
}

/** The compressed picture ends at the next mark; `FF 00` and the restart marks belong to it. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = from; at + 1 < file.length; at++) {
    if (file[at] !== 0xff) continue;
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return file.length;
}

const pngSays = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'dSIG']);

/** A PNG is chunks: length, name, content, check sum (PNG 3rd edition, 5.3). What stands behind the last is dropped. */
function stripPng(file: Buffer, way: number): Buffer | undefined {
  const kept = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (!pngSays.has(name)) kept.push(file.subarray(at, end));
    if (name === 'IHDR' && way > 1) kept.push(pngChunk('eXIf', exifOf(way)));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

function pngChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** A WebP is chunks in a RIFF; the first of an extended one says which others there are (RFC 9649, 2.7). */
function stripWebp(file: Buffer, way: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  let extended = false;
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    const end = Math.min(file.length, at + 8 + size + (size % 2));
    const name = file.toString('latin1', at, at + 4);
    if (name === 'VP8X') {
      extended = true;
      const flags = Buffer.from(file.subarray(at, end));
      flags[8] = ((flags[8] ?? 0) & ~0b1100) | (way > 1 ? 0b1000 : 0);
      chunks.push(flags);
    } else if (name !== 'EXIF' && name !== 'XMP ' && name !== 'IPTC') chunks.push(file.subarray(at, end));
    at = end;
  }
  if (way > 1 && !extended) return undefined;
  if (way > 1) {
    const exif = exifOf(way);
    const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
    head.writeUInt32LE(exif.length, 4);
    chunks.push(head, exif);
  }
  const body = Buffer.concat(chunks);
  const riff = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  riff.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([riff, body]);
}
