import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** How many layers are opened: a text in a compressed index in a zip in base64 is three. */
const deepest = 4;

/**
 * Everything that a curious reader could get out of a file's bytes: the bytes as text, and what is compressed, packed or
 * escaped in them, however deep.
 */
export function unravel(bytes: Buffer, depth = 0): string[] {
  const latin = bytes.toString('latin1');
  // Two bytes a letter, from an even place and from an odd one.
  const wide = [bytes, bytes.subarray(1)].map((part) => new TextDecoder('utf-16le').decode(part));
  const texts = [bytes.toString('utf8'), latin, ...wide];
  if (depth === deepest) return texts;
  const inside = [...packedIn(bytes, latin), ...base64In(latin)];
  return [...texts.flatMap(unescaped), ...inside.flatMap((part) => unravel(part, depth + 1))];
}

/** The text, and as it reads where HTML, XML, JSON, JavaScript and addresses escape it. */
function unescaped(text: string): string[] {
  const character = (code: string, base: number) => String.fromCodePoint(Math.min(parseInt(code, base), 0x10ffff));
  const plain = text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => character(code, 16))
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => character(code, 16))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(code, 16))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(code, 10))
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => character(code, 16));
  return plain === text ? [text] : [text, plain];
}

/** gzip, and whatever a zip, a PNG or a PDF holds compressed by deflate. */
function packedIn(bytes: Buffer, latin: string): Buffer[] {
  const starts = (pattern: RegExp) => [...latin.matchAll(pattern)].map(({ index, 0: { length } }) => index + length);
  return [
    ...starts(/^\x1f\x8b\x08/g).flatMap(() => opened(() => gunzipSync(bytes))),
    // A zip's entry: its name and extra field come between the header and the bytes.
    ...[...latin.matchAll(/PK\x03\x04/g)].flatMap(({ index }) =>
      opened(() => {
        const from = index + 30 + bytes.readUInt16LE(index + 26) + bytes.readUInt16LE(index + 28);
        return inflateRawSync(bytes.subarray(from), { finishFlush: 2 });
      }),
    ),
    // A PNG's compressed texts: keyword, null, method.
    ...starts(/(?:zTXt|iCCP)[^\0]{1,79}\0\0/g).flatMap((from) => opened(() => inflate(bytes.subarray(from)))),
    ...starts(/iTXt[^\0]{1,79}\0\x01\0[^\0]*\0[^\0]*\0/g).flatMap((from) =>
      opened(() => inflate(bytes.subarray(from))),
    ),
    ...starts(/[^d]stream\r?\n/g).flatMap((from) => opened(() => inflate(bytes.subarray(from)))),
  ];
}

/** What comes after the compressed bytes is of no matter. */
const inflate = (bytes: Buffer) => inflateSync(bytes, { finishFlush: 2 });

function opened(open: () => Buffer): Buffer[] {
  try {
    return [open()];
  } catch {
    return [];
  }
}

/** What stands in base64 or base64url, on one line. */
function base64In(latin: string): Buffer[] {
  return (latin.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? []).flatMap((run) =>
    // A run may begin in the middle of a group where other letters stand before it.
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64')),
  );
}
