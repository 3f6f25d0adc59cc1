import { Bytes } from './bytes.ts';

/** How much closer (negative) or further apart two neighbouring glyphs stand, in font units. */
export type Kerning = (left: number, right: number) => number;

/**
 * Reads the pair kerning of a font's `GPOS` table (OpenType 1.9, "GPOS", lookup types 2 and 9): without it
 * "To" and "AV" fall apart at headline size. Kerning that changes with the weight is read as the default weight's.
 * @param table the whole table
 */
export function readKerning(table: Uint8Array): Kerning {
  const bytes = new Bytes(table, 4);
  bytes.at = 6;
  const features = bytes.uint16();
  const lookups = bytes.uint16();
  const pairs = kerningLookups(table, features).map((index) => pairTables(table, lookups, index));
  return (left, right) =>
    pairs.reduce((sum, tables) => {
      for (const pair of tables) {
        const value = pair(left, right);
        if (value !== undefined) return sum + value;
      }
      return sum;
    }, 0);
}

function kerningLookups(table: Uint8Array, start: number): number[] {
  const list = new Bytes(table, start);
  const found = new Set<number>();
  for (let count = list.uint16(); count > 0; count--) {
    const tag = list.tag();
    const feature = new Bytes(table, start + list.uint16() + 2);
    if (tag === 'kern') offsets(feature).forEach((index) => found.add(index));
  }
  return [...found];
}

/** A count and as many two-byte numbers. */
function offsets(bytes: Bytes): number[] {
  return Array.from({ length: bytes.uint16() }, () => bytes.uint16());
}

type PairTable = (left: number, right: number) => number | undefined;

function pairTables(table: Uint8Array, lookups: number, index: number): PairTable[] {
  const start = lookups + (offsets(new Bytes(table, lookups))[index] ?? 0);
  const lookup = new Bytes(table, start);
  const type = lookup.uint16();
  lookup.at += 2;
  return offsets(lookup).flatMap((offset) => {
    const extension = new Bytes(table, start + offset + 2);
    if (type === 2) return readPairTable(table, start + offset);
    return type === 9 && extension.uint16() === 2 ? readPairTable(table, start + offset + extension.uint32()) : [];
  });
}

function readPairTable(table: Uint8Array, start: number): PairTable {
  const bytes = new Bytes(table, start);
  const format = bytes.uint16();
  const covered = readCoverage(table, start + bytes.uint16());
  const [first, second] = [bytes.uint16(), bytes.uint16()];
  const size = 2 * (bits(first) + bits(second));
  // The step to the next glyph is the third of the numbers that may be there.
  const advanceAt = (at: number) => (first & 4 ? new Bytes(table, at + 2 * bits(first & 3)).int16() : 0);
  if (format === 1) {
    const sets = offsets(bytes).map((offset) => readPairSet(table, start + offset, size, advanceAt));
    return (left, right) => sets[covered.get(left) ?? -1]?.get(right);
  }
  const leftClass = readClasses(table, start + bytes.uint16());
  const rightClass = readClasses(table, start + bytes.uint16());
  bytes.at += 2;
  const width = bytes.uint16();
  const matrix = bytes.at;
  return (left, right) =>
    covered.has(left)
      ? advanceAt(matrix + size * ((leftClass.get(left) ?? 0) * width + (rightClass.get(right) ?? 0)))
      : undefined;
}

function readPairSet(table: Uint8Array, start: number, size: number, advanceAt: (at: number) => number) {
  const count = new Bytes(table, start).uint16();
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = start + 2 + index * (2 + size);
      return [new Bytes(table, at).uint16(), advanceAt(at + 2)] as const;
    }),
  );
}

function bits(value: number): number {
  return value.toString(2).replaceAll('0', '').length;
}

/** The glyphs a table is about, each with its place in it. */
function readCoverage(table: Uint8Array, start: number): Map<number, number> {
  const bytes = new Bytes(table, start);
  if (bytes.uint16() === 1) return new Map(offsets(bytes).map((glyph, index) => [glyph, index]));
  return new Map(
    ranges(bytes).flatMap(([from, to, index]) => span(from, to).map((glyph) => [glyph, index + glyph - from])),
  );
}

/** The class of each glyph that is not in class 0. */
function readClasses(table: Uint8Array, start: number): Map<number, number> {
  const bytes = new Bytes(table, start);
  if (bytes.uint16() === 1) {
    const from = bytes.uint16();
    return new Map(offsets(bytes).map((value, index) => [from + index, value]));
  }
  return new Map(ranges(bytes).flatMap(([from, to, value]) => span(from, to).map((glyph) => [glyph, value])));
}

function ranges(bytes: Bytes): [number, number, number][] {
  return Array.from({ length: bytes.uint16() }, () => [bytes.uint16(), bytes.uint16(), bytes.uint16()]);
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
