import { Bytes } from './bytes.ts';

/** A point of an outline, in font units. */
interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

/** The streams of a packed glyph table (section 5.1), in the order they are stored. */
interface Streams {
  contours: Bytes;
  points: Bytes;
  flags: Bytes;
  coordinates: Bytes;
  composites: Bytes;
  boxes: Bytes;
  instructions: Bytes;
}

/**
 * Writes a packed glyph table (WOFF2, section 5.1) as OpenType's `glyf` and `loca`, with offsets in four bytes.
 * Hinting instructions are left out: pictures are drawn from outlines.
 */
export function unpackGlyphs(packed: Uint8Array): { glyf: Uint8Array; loca: Uint8Array } {
  const bytes = new Bytes(packed, 4);
  const count = bytes.uint16();
  bytes.at = 8;
  const sizes = Array.from({ length: 7 }, () => bytes.uint32());
  const [contours, points, flags, coordinates, composites, boxes, instructions] = sizes.map(
    (size) => new Bytes(bytes.take(size)),
  ) as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
  const streams: Streams = { contours, points, flags, coordinates, composites, boxes, instructions };
  const boxed = boxes.take(Math.ceil(count / 32) * 4);
  const glyphs = Array.from({ length: count }, (_, index) => {
    const hasBox = ((boxed[index >> 3] ?? 0) & (128 >> (index & 7))) !== 0;
    return readGlyph(streams, hasBox);
  });
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  let end = 0;
  glyphs.forEach((glyph, index) => loca.setUint32((index + 1) * 4, (end += glyph.length)));
  return { glyf: new Uint8Array(glyphs.flat()), loca: new Uint8Array(loca.buffer) };
}

function readGlyph(streams: Streams, hasBox: boolean): number[] {
  const contours = streams.contours.int16();
  if (contours === 0) return [];
  const box = hasBox ? [...streams.boxes.take(8)] : undefined;
  const glyph =
    contours < 0 ? [...int16(-1), ...(box ?? []), ...readComposite(streams)] : readSimple(streams, contours, box);
  return glyph.length % 2 === 0 ? glyph : [...glyph, 0];
}

function readSimple(streams: Streams, contours: number, box: number[] | undefined): number[] {
  const ends: number[] = [];
  for (let contour = 0; contour < contours; contour++) ends.push((ends.at(-1) ?? -1) + readUint16(streams.points));
  const points: Point[] = [];
  let from = { x: 0, y: 0 };
  for (let index = 0; index <= (ends.at(-1) ?? -1); index++) {
    const point = readPoint(streams, from);
    points.push(point);
    from = point;
  }
  readUint16(streams.coordinates);
  return [...int16(contours), ...(box ?? boxOf(points)), ...ends.flatMap(int16), ...int16(0), ...writePoints(points)];
}

/** Parts of other glyphs, copied as they are; ends at the first part that says none follows. */
function readComposite({ composites, coordinates }: Streams): number[] {
  const start = composites.at;
  let flags: number;
  let hinted = false;
  do {
    flags = composites.uint16();
    hinted ||= (flags & 0x100) !== 0;
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    composites.at += 2 + (flags & 1 ? 4 : 2) + scale;
  } while (flags & 0x20);
  const parts = [...composites.data.subarray(start, composites.at)];
  if (hinted) readUint16(coordinates);
  return hinted ? [...parts, 0, 0] : parts;
}

/** Section 4.1, 255UInt16: mostly one byte. */
function readUint16(bytes: Bytes): number {
  const code = bytes.uint8();
  if (code === 253) return bytes.uint16();
  if (code === 255) return bytes.uint8() + 253;
  if (code === 254) return bytes.uint8() + 506;
  return code;
}

/** Section 5.2: a flag says how many bits each coordinate has, its sign, and what is added to it. */
function readPoint({ flags, coordinates }: Streams, from: { x: number; y: number }): Point {
  const flag = flags.uint8();
  const code = flag & 127;
  const signed = (bit: number, value: number) => (bit & 1 ? value : -value);
  const next = () => coordinates.uint8();
  let x = 0;
  let y = 0;
  if (code < 10) {
    y = signed(code, ((code & 14) << 7) + next());
  } else if (code < 20) {
    x = signed(code, (((code - 10) & 14) << 7) + next());
  } else if (code < 84) {
    const high = code - 20;
    const low = next();
    x = signed(code, 1 + (high & 0x30) + (low >> 4));
    y = signed(code >> 1, 1 + ((high & 0x0c) << 2) + (low & 15));
  } else if (code < 120) {
    const high = code - 84;
    x = signed(code, 1 + (Math.floor(high / 12) << 8) + next());
    y = signed(code >> 1, 1 + (((high % 12) >> 2) << 8) + next());
  } else if (code < 124) {
    const [first, second, third] = [next(), next(), next()];
    x = signed(code, (first << 4) + (second >> 4));
    y = signed(code >> 1, ((second & 15) << 8) + third);
  } else {
    x = signed(code, coordinates.uint16());
    y = signed(code >> 1, coordinates.uint16());
  }
  return { x: from.x + x, y: from.y + y, onCurve: (flag & 128) === 0 };
}

function boxOf(points: Point[]): number[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].flatMap(int16);
}

/** Flags, then every step in x, then every step in y, each in two bytes. */
function writePoints(points: Point[]): number[] {
  const steps = (axis: 'x' | 'y') =>
    points.flatMap((point, index) => int16(point[axis] - (points[index - 1]?.[axis] ?? 0)));
  return [...points.map(({ onCurve }) => (onCurve ? 1 : 0)), ...steps('x'), ...steps('y')];
}

function int16(value: number): number[] {
  return [(value >> 8) & 255, value & 255];
}
