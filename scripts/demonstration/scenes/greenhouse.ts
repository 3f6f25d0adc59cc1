import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { chance, circle, ellipse, glow, gradient, group, line, path, polygon, rect, repeat } from '../shapes.ts';

/** A tomato plant of leaves on a string, about 260 tall, growing from the origin. */
function plant(seed: number): string {
  const random = chance(seed);
  return (
    line(
      [
        [0, 0],
        [random(-4, 4), -260],
      ],
      '#1d6b4f',
      7,
    ) +
    repeat(12, (i) => {
      const side = i % 2 ? 1 : -1;
      const long = 52 + random(0, 34) - i * 1.5;
      return `<g transform="translate(0 ${-20 - i * 20}) rotate(${side * (58 + random(-14, 14))})">${path(`M0,0 q${long * 0.36},${-long * 0.5} 0,${-long} q${-long * 0.36},${long * 0.5} 0,${long} Z`, i % 3 ? '#2f8d63' : '#56b184')}</g>`;
    }) +
    repeat(
      4,
      (i) =>
        circle(random(-26, 26), -40 - i * 52, 13, i % 3 === 2 ? colour.amber : colour.red) +
        circle(random(-18, 18), -34 - i * 52, 3, '#fff', 'opacity="0.4"'),
    )
  );
}

const rows = [0.42, 0.56, 0.75, 1.02, 1.42, 2.0].map((scale, i) => ({
  scale,
  y: 640 + scale * 250,
  dx: 60 + scale * 330,
  seed: i * 5,
}));
const side = (way: 1 | -1) =>
  rows
    .map(({ scale, y, dx, seed }) =>
      repeat(2, (i) =>
        group(
          `transform="translate(${900 + way * (dx + i * 110 * scale)} ${y}) scale(${scale})"`,
          plant(seed + i + (way > 0 ? 40 : 0)),
        ),
      ),
    )
    .join('');

/** A greenhouse from within: rows of tomato plants under the glass, a gardener bending over them. */
export const greenhouse: Scene = {
  definitions:
    gradient('glass', [
      [0, '#a8dccb'],
      [1, '#f6f0cf'],
    ]) +
    gradient('path', [
      [0, '#e9d9b3'],
      [1, '#b9935f'],
    ]) +
    glow('sun', [
      [0, '#fffbe6', 0.95],
      [1, '#fff3c0', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#glass)'),
    circle(900, 560, 520, 'url(#sun)'),
    path('M620,690 q140,-80 280,-30 t300,20 v60 H620 Z', colour.fjord, 'opacity="0.55"'),
    ...[1, 0.74, 0.55, 0.41, 0.31].map((s, i) => {
      const [w, top, eave, floor] = [1060 * s, 640 - 720 * s, 640 - 330 * s, 640 + 640 * s];
      return (
        path(
          `M${900 - w},${floor} L${900 - w},${eave} L900,${top} L${900 + w},${eave} L${900 + w},${floor}`,
          'none',
          `stroke="${i % 2 ? '#f2f7f3' : colour.snow}" stroke-width="${26 * s}" stroke-linejoin="round"`,
        ) +
        path(
          `M${900 - w},${floor} L${900 - w},${eave} L900,${top} L${900 + w},${eave} L${900 + w},${floor}`,
          'none',
          `stroke="${colour.petrol}" stroke-width="${6 * s}" opacity="0.5" transform="translate(${9 * s} ${9 * s})"`,
        )
      );
    }),
    ...[-1, -0.5, 0.5, 1].map((k) =>
      line(
        [
          [900 + k * 330, 640 - 102 - (1 - Math.abs(k)) * 120],
          [900 + k * 1060, 640 - 330 - (1 - Math.abs(k)) * 390],
        ],
        colour.snow,
        9,
        'opacity="0.9"',
      ),
    ),
    line(
      [
        [900, 417],
        [900, 0],
      ],
      colour.snow,
      10,
    ),
    polygon(
      [
        [860, 700],
        [940, 700],
        [1330, 1200],
        [470, 1200],
      ],
      'url(#path)',
    ) +
      repeat(8, (i) =>
        line(
          [
            [900 - 46 - i * i * 6, 730 + i * i * 8],
            [900 + 46 + i * i * 6, 730 + i * i * 8],
          ],
          colour.earth,
          3 + i,
          'opacity="0.3"',
        ),
      ),
    polygon(
      [
        [0, 900],
        [860, 700],
        [470, 1200],
        [0, 1200],
      ],
      '#3b2c20',
    ) +
      polygon(
        [
          [1800, 900],
          [940, 700],
          [1330, 1200],
          [1800, 1200],
        ],
        '#3b2c20',
      ),
    side(-1),
    side(1),
    ellipse(1130, 1120, 170, 22, colour.ink, 'opacity="0.35"'),
    person(1080, 1116, 600, {
      view: 'side',
      coat: colour.amber,
      trousers: colour.petrol,
      skin: skin.brown,
      hair: hair.black,
      headwear: { kind: 'cap', colour: colour.red },
      lean: 14,
      arms: [
        [
          [20, -66],
          [36, -66],
        ],
        [
          [24, -62],
          [40, -58],
        ],
      ],
      legs: [
        [
          [-3, -26],
          [-7, -2],
        ],
        [
          [6, -26],
          [8, -2],
        ],
      ],
    }),
    path('M620,1100 h120 l-14,86 h-92 Z', colour.red) +
      ellipse(680, 1100, 60, 14, colour.rust) +
      repeat(5, (i) => circle(640 + i * 20, 1092 - (i % 2) * 12, 17, i % 2 ? colour.amber : colour.red)) +
      path('M622,1096 q58,-90 116,0', 'none', `stroke="${colour.ink}" stroke-width="6"`),
  ],
};
