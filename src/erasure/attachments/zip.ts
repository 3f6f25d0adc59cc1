import { inflate } from './bytes.ts';

/** A file inside a zip. `bytes` is undefined where it cannot be opened: it is locked, or packed in an unusual way. */
export interface Packed {
  name: string;
  bytes: Buffer | undefined;
}

/**
 * The files in a zip, by its directory (APPNOTE 6.3.10, 4.3.12); Word's, Excel's and OpenDocument's files are zips too.
 * @returns undefined for what is no zip
 */
export function unzip(zip: Buffer): Packed[] | undefined {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > zip.length) return undefined;
  const files: Packed[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [names, extras, comments] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    files.push({ name: zip.toString('utf8', at + 46, at + 46 + names), bytes: bytesOf(zip, at) });
    at += 46 + names + extras + comments;
  }
  return files;
}

function bytesOf(zip: Buffer, at: number): Buffer | undefined {
  const [flags, method, size, local] = [
    zip.readUInt16LE(at + 8),
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 42),
  ];
  if ((flags & 1) === 1 || local + 30 > zip.length) return undefined;
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + size);
  if (method === 0) return packed;
  return method === 8 ? inflate(packed, true) : undefined;
}
