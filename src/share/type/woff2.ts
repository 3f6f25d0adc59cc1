import { brotliDecompressSync } from 'node:zlib';
import { Bytes } from './bytes.ts';
import { unpackGlyphs } from './woff2-glyphs.ts';

/**
 * Unpacks a WOFF2 font (W3C Recommendation "WOFF File Format 2.0").
 *
 * The font reader at hand forgets a variable font's weight when it is packed, and the fonts that the site serves come
 * only in this form.
 * @returns the font as a plain OpenType file, and its tables by name
 * @throws when the file is not WOFF2, or packs its widths in the rare form that neither of our fonts uses
 */
export function unpackWoff2(file: Uint8Array): { font: Uint8Array; tables: ReadonlyMap<string, Uint8Array> } {
  const bytes = new Bytes(file);
  if (bytes.tag() !== 'wOF2') throw new Error('Not a WOFF2 font.');
  const flavour = bytes.uint32();
  bytes.at = 12;
  const count = bytes.uint16();
  bytes.at = 20;
  const packedSize = bytes.uint32();
  bytes.at = 48;
  const directory = Array.from({ length: count }, () => readEntry(bytes));
  const unpacked = new Bytes(brotliDecompressSync(bytes.take(packedSize)));
  const tables = new Map(directory.map(({ tag, size }) => [tag, unpacked.take(size)]));
  if (directory.some(({ tag, transformed }) => tag === 'glyf' && transformed)) restoreGlyphs(tables);
  return { font: writeFont(flavour, tables), tables };
}

// Section 4.1: a table's name is a number into this list; 63 says that it is written out.
const names =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((name) => name.replace('_', ' '));

function readEntry(bytes: Bytes): { tag: string; size: number; transformed: boolean } {
  const flags = bytes.uint8();
  const tag = names[flags & 63] ?? bytes.tag();
  const version = flags >> 6;
  const glyphs = tag === 'glyf' || tag === 'loca';
  const transformed = glyphs ? version !== 3 : version !== 0;
  if (transformed && !glyphs) throw new Error(`The font packs its table ${tag} in a form that is not read here.`);
  const size = readBase128(bytes);
  return { tag, size: transformed ? readBase128(bytes) : size, transformed };
}

/** Section 4.1, UIntBase128: seven bits a byte, the highest bit says that more follow. */
function readBase128(bytes: Bytes): number {
  let value = 0;
  for (;;) {
    const byte = bytes.uint8();
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

/** Puts the plain outlines in place of the packed ones, with offsets in four bytes. */
function restoreGlyphs(tables: Map<string, Uint8Array>): void {
  const { glyf, loca } = unpackGlyphs(tables.get('glyf') ?? new Uint8Array());
  const head = Uint8Array.from(tables.get('head') ?? []);
  new DataView(head.buffer).setInt16(50, 1);
  tables.set('glyf', glyf).set('loca', loca).set('head', head);
}

/** OpenType's table directory: 12 bytes, then 16 per table, then the tables, each from a multiple of four. */
function writeFont(flavour: number, tables: Map<string, Uint8Array>): Uint8Array {
  const start = 12 + tables.size * 16;
  const padded = (size: number) => Math.ceil(size / 4) * 4;
  const font = new Uint8Array([...tables.values()].reduce((size, table) => size + padded(table.length), start));
  const view = new DataView(font.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.size);
  let offset = start;
  [...tables].forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    font.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    font.set(table, offset);
    offset += padded(table.length);
  });
  return font;
}
