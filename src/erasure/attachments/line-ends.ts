/** Accents that a program draws as a sign of its own before the letter, as TeX does, and as they are joined to one. */
const accents: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˚': '\u030A',
};

/**
 * A text as it stands, and as it was meant before it was set: words that are parted at a line's end put together, letters
 * that stand apart closed up, accents on their letters.
 */
export function readingsOf(text: string): string[] {
  const meant = text
    .replace(/(\p{L})[-\u00AD\u2010]\s*\r?\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/(?<!\S)\S(?: \S){3,}(?!\S)/gu, (spaced) => spaced.replaceAll(' ', ''))
    .replace(/([´`¨ˆ˜˚])\s?(\p{L})/gu, (_all, accent: string, letter: string) => letter + (accents[accent] ?? ''));
  return meant === text ? [text] : [text, meant];
}
