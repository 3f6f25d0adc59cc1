import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { readKerning, type Kerning } from './kerning.ts';
import { unpackWoff2 } from './woff2.ts';

/** One of the site's typefaces in one weight, for text that becomes outlines. All measures are in ems. */
export interface Typeface {
  /** How wide a line is. */
  measure(text: string): number;
  /** The line as SVG path data, its baseline at `y` and its left edge at `x`, at a type size in pixels. */
  outline(text: string, x: number, y: number, size: number): string;
  /** How far inside its place the first letter's ink begins; negative when it sticks out. */
  inset(text: string): number;
  /** The height of a capital letter. */
  capHeight: number;
}

/** The two fonts that the site serves, by file; the headline font in the cut that is drawn for large sizes. */
const files = {
  newsreader: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
  sourceSans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

/**
 * A typeface of the site in one weight.
 * @param weight 200–800
 * @throws when the font's package is not installed
 */
export function typeface(family: keyof typeof files, weight: number): Typeface {
  const key = `${family} ${weight}`;
  const found = made.get(key) ?? make(family, weight);
  made.set(key, found);
  return found;
}

const made = new Map<string, Typeface>();

function make(family: keyof typeof files, weight: number): Typeface {
  const { font, kerning } = read(family);
  const cut = font.getVariation({ wght: weight, opsz: 72 });
  const em = font.unitsPerEm;
  /** Each glyph with the place where it begins, and where the line ends. */
  const place = (text: string) => {
    const glyphs = cut.glyphsForString(writable(text, font));
    let x = 0;
    const placed = glyphs.map((glyph, index) => {
      const before = glyphs[index - 1];
      x += before ? kerning(before.id, glyph.id) : 0;
      const at = { glyph, x };
      x += glyph.advanceWidth;
      return at;
    });
    return { placed, width: x };
  };
  return {
    measure: (text) => place(text).width / em,
    outline: (text, x, y, size) => {
      const scale = size / em;
      return place(text)
        .placed.map(({ glyph, x: at }) => glyph.path.transform(scale, 0, 0, -scale, x + at * scale, y).toSVG())
        .join('');
    },
    inset: (text) => (place(text).placed[0]?.glyph.path.bbox.minX ?? 0) / em,
    capHeight: font.capHeight / em,
  };
}

const opened = new Map<string, { font: Font; kerning: Kerning }>();

function read(family: keyof typeof files): { font: Font; kerning: Kerning } {
  const before = opened.get(family);
  if (before) return before;
  const fromProject = createRequire(join(process.cwd(), 'package.json'));
  const { font: file, tables } = unpackWoff2(readFileSync(fromProject.resolve(files[family])));
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error(`${files[family]} holds more than one font.`);
  const read = { font, kerning: readKerning(tables.get('GPOS') ?? new Uint8Array()) };
  opened.set(family, read);
  return read;
}

/** The text in letters that the font has: a letter with a foreign accent loses the accent, an emoji is left out. */
function writable(text: string, font: Font): string {
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return [...text.normalize('NFC')]
    .flatMap((letter) => (has(letter) ? letter : [...letter.normalize('NFKD')].filter(has)))
    .join('')
    .replace(/\p{M}/gu, '');
}
