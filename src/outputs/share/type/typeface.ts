import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openSync, type Font, type Glyph } from 'fontkit';

/** One of the site's typefaces in one weight, for text that becomes outlines. All measures are in ems. */
export interface Typeface {
  /** How wide a line is. */
  measure(text: string): number;
  /** The line as an SVG group of one path a letter, its baseline at `y` and its left edge at `x`, at a type size in pixels. */
  outline(text: string, x: number, y: number, size: number): string;
  /** How far inside its place the first letter's ink begins; negative when it sticks out. */
  inset(text: string): number;
  /** The height of a capital letter. */
  capHeight: number;
}

/** The site's two families in fixed weights: the variable fonts that pages load are packed in a form that cannot be set to one. */
const packages = {
  newsreader: '@fontsource/newsreader/files/newsreader',
  sourceSans: '@fontsource/source-sans-3/files/source-sans-3',
};

export type Weight = 200 | 300 | 400 | 500 | 600 | 700 | 800;

/**
 * A typeface of the site in one weight.
 * @throws when the font's package is not installed
 */
export function typeface(family: keyof typeof packages, weight: Weight): Typeface {
  const key = `${family} ${weight}`;
  const found = made.get(key) ?? make(open(`${packages[family]}-latin-${weight}-normal.woff`));
  made.set(key, found);
  return found;
}

const made = new Map<string, Typeface>();

function open(file: string): Font {
  const font = openSync(createRequire(join(process.cwd(), 'package.json')).resolve(file));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font.`);
  return font;
}

function make(font: Font): Typeface {
  const em = font.unitsPerEm;
  const place = (text: string) => font.layout(writable(text, font));
  // Fitting a headline asks for the same words again at every size.
  const widths = new Map<string, number>();
  const measure = (text: string) => {
    const width = widths.get(text) ?? place(text).advanceWidth / em;
    widths.set(text, width);
    return width;
  };
  // Writing an outline down takes longer than all the rest of drawing a card.
  const outlines = new Map<number, string>();
  const outlineOf = ({ id, path }: Glyph) => {
    const outline = outlines.get(id) ?? path.toSVG();
    outlines.set(id, outline);
    return outline;
  };
  return {
    measure,
    outline: (text, x, y, size) => {
      const { glyphs, positions } = place(text);
      const scale = size / em;
      let at = 0;
      const letters = glyphs.map((glyph, index) => {
        const left = at;
        at += positions[index]?.xAdvance ?? 0;
        return `<path transform="translate(${left})" d="${outlineOf(glyph)}"/>`;
      });
      return `<g transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})">${letters.join('')}</g>`;
    },
    inset: (text) => (place(text).glyphs[0]?.path.bbox.minX ?? 0) / em,
    capHeight: font.capHeight / em,
  };
}

/** The text in letters that the font has: a letter with a foreign accent loses the accent, an emoji is left out. */
function writable(text: string, font: Font): string {
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return [...text.normalize('NFC')]
    .flatMap((letter) => (has(letter) ? letter : [...letter.normalize('NFKD')].filter(has)))
    .join('')
    .replace(/\p{M}/gu, '');
}
