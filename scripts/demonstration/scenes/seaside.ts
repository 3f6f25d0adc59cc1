import { colour } from '../palette.ts';
import { chance, line, path, rect, repeat, width } from '../shapes.ts';

/** A harbour crane on its portal, about 700 tall, standing on y = 0. */
export const crane = (paint: string, shade: string) =>
  [
    line(
      [
        [-90, 0],
        [-60, -300],
      ],
      paint,
      22,
    ),
    line(
      [
        [90, 0],
        [60, -300],
      ],
      shade,
      22,
    ),
    line(
      [
        [-78, -120],
        [78, -120],
      ],
      paint,
      12,
    ),
    line(
      [
        [-80, -110],
        [66, -290],
      ],
      shade,
      7,
    ),
    rect(-85, -330, 170, 40, paint),
    rect(-55, -430, 120, 105, paint),
    rect(5, -430, 60, 105, shade),
    rect(-42, -412, 52, 46, colour.mist),
    line(
      [
        [-30, -430],
        [250, -740],
      ],
      paint,
      16,
    ),
    line(
      [
        [20, -430],
        [250, -740],
      ],
      shade,
      9,
    ),
    repeat(6, (i) =>
      line(
        [
          [-2 + i * 42, -450 - i * 48],
          [18 + i * 40, -505 - i * 43],
        ],
        shade,
        5,
      ),
    ),
    line(
      [
        [40, -430],
        [-20, -560],
      ],
      shade,
      10,
    ),
    line(
      [
        [-20, -560],
        [250, -740],
      ],
      colour.ink,
      3,
    ),
    line(
      [
        [-20, -560],
        [-120, -400],
      ],
      colour.ink,
      3,
    ),
    rect(-150, -410, 66, 60, shade),
    line(
      [
        [250, -740],
        [250, -330],
      ],
      colour.ink,
      3.5,
    ),
    path(
      'M250,-330 v22 q0,16 -14,16 q-12,0 -12,-12',
      'none',
      `stroke="${colour.ink}" stroke-width="6" stroke-linecap="round"`,
    ),
  ].join('');

/** Short strokes of light on water. */
export function glints(
  seed: number,
  top: number,
  bottom: number,
  count: number,
  paint: string,
  from = 0,
  to = width,
): string {
  const random = chance(seed);
  return repeat(count, () => {
    const deep = random(0, 1) ** 1.4;
    const x = random(from, to);
    const y = top + deep * (bottom - top);
    const long = 24 + deep * 120;
    return line(
      [
        [x - long / 2, y],
        [x + long / 2, y],
      ],
      paint,
      2 + deep * 4,
      `opacity="${(0.25 + random(0, 0.35)).toFixed(2)}"`,
    );
  });
}

/** A gull far away. */
export const gull = (x: number, y: number, size: number, paint: string = colour.ink) =>
  path(
    `M${x - size},${y} q${size * 0.5},${-size * 0.5} ${size},0 q${size * 0.5},${-size * 0.5} ${size},0`,
    'none',
    `stroke="${paint}" stroke-width="${size / 6}" stroke-linecap="round"`,
  );
