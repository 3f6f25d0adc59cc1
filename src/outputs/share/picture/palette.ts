import type { Card } from './card.ts';

/** A colour as red, green and blue, 0–255. */
type Colour = readonly [number, number, number];

/** As many as four bits can name. */
const steps = 16;

/**
 * The colours of a card's picture: its ground, and the steps from there to white and to the second colour, which the
 * edges of letters need. Nothing on a card has a colour outside of them.
 */
export function paletteOf({ ground, accent }: Card['colour']): Colour[] {
  const from = parts(ground);
  const mixes = (to: Colour, of: number) => Array.from({ length: of }, (_, index) => mix(from, to, (index + 1) / of));
  return [from, ...mixes([255, 255, 255], steps / 2), ...mixes(parts(accent), steps / 2 - 1)];
}

/**
 * Finds the nearest colour of a palette for any colour.
 * @returns a place in the palette for each colour of five bits a part, red first: `red << 10 | green << 5 | blue`
 */
export function nearestIn(palette: readonly Colour[]): Uint8Array {
  const middle = (five: number) => five * 8 + 4;
  return Uint8Array.from({ length: 1 << 15 }, (_, at) => {
    const colour = [middle(at >> 10), middle((at >> 5) & 31), middle(at & 31)] as const;
    const distances = palette.map((one) => distance(one, colour));
    return distances.indexOf(Math.min(...distances));
  });
}

const parts = (hex: string): Colour => [byte(hex, 1), byte(hex, 3), byte(hex, 5)];
const byte = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

const mix = (from: Colour, to: Colour, share: number): Colour => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
  between(from[2], to[2], share),
];
const between = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);

const distance = (one: Colour, other: Colour): number =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
