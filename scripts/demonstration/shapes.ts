/** Small pieces of SVG as text. Coordinates are picture points; y grows downwards. */
export type Point = readonly [x: number, y: number];

export const width = 1800;
export const height = 1200;

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

/** A closed shape with straight edges. */
export const polygon = (points: readonly Point[], fill: string, more = '') =>
  `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}" ${more}/>`;

/** A rounded stroke through the points. */
export const line = (points: readonly Point[], stroke: string, thickness: number, more = '') =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** A rounded stroke along a path. */
export const curve = (d: string, stroke: string, thickness: number, more = '') =>
  path(
    d,
    'none',
    `stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${more}`,
  );

export const group = (attributes: string, ...children: readonly string[]) =>
  `<g ${attributes}>${children.join('')}</g>`;

/** Moves, and if asked scales, what is drawn around the origin. */
export const place = (x: number, y: number, scale: number, ...children: readonly string[]) =>
  group(`transform="translate(${x} ${y}) scale(${scale})"`, ...children);

/** Numbers `0 … count-1`, each made into a piece. */
export const repeat = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** A gradient to be used as `fill="url(#id)"`; from top to bottom unless told otherwise. */
export const gradient = (
  id: string,
  stops: readonly (readonly [at: number, colour: string, opacity?: number])[],
  to: Point = [0, 1],
) => `<linearGradient id="${id}" x1="0" y1="0" x2="${to[0]}" y2="${to[1]}">${stopsOf(stops)}</linearGradient>`;

/** A round gradient, for lamps and the sun. */
export const glow = (id: string, stops: readonly (readonly [at: number, colour: string, opacity?: number])[]) =>
  `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`;

const stopsOf = (stops: readonly (readonly [at: number, colour: string, opacity?: number])[]) =>
  stops
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('');

/** Chance that falls the same way every time, so that a picture drawn twice is one picture (mulberry32). */
export function chance(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}
