import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, glow, gradient, group, line, path, place, rect, repeat } from '../shapes.ts';

const wheel = (x: number, y: number, r: number) =>
  repeat(12, (i) =>
    line(
      [
        [x, y],
        [x + r * Math.cos((i * Math.PI) / 6), y + r * Math.sin((i * Math.PI) / 6)],
      ],
      colour.steel,
      2,
    ),
  ) +
  circle(x, y, r, 'none', `stroke="${colour.ink}" stroke-width="13"`) +
  circle(x, y, r - 9, 'none', `stroke="${colour.steel}" stroke-width="4"`) +
  circle(x, y, 11, colour.steel);

const bicycle = (paint: string, basket: boolean) =>
  wheel(-170, 0, 118) +
  wheel(190, 0, 118) +
  line(
    [
      [-170, 0],
      [-96, -170],
      [120, -160],
      [0, 6],
      [-170, 0],
    ],
    paint,
    15,
  ) +
  line(
    [
      [-96, -170],
      [0, 6],
    ],
    paint,
    15,
  ) +
  line(
    [
      [120, -160],
      [190, 0],
    ],
    paint,
    15,
  ) +
  line(
    [
      [120, -160],
      [104, -222],
    ],
    paint,
    13,
  ) +
  line(
    [
      [104, -222],
      [66, -240],
      [30, -226],
    ],
    colour.ink,
    12,
  ) +
  line(
    [
      [-96, -170],
      [-104, -206],
    ],
    colour.ink,
    11,
  ) +
  path('M-160,-208 q56,-26 108,-6 q4,14 -20,14 h-78 Z', colour.bark) +
  circle(0, 6, 31, colour.ink) +
  circle(0, 6, 20, colour.steel) +
  line(
    [
      [0, 6],
      [34, 56],
    ],
    colour.ink,
    9,
  ) +
  line(
    [
      [14, 58],
      [56, 56],
    ],
    colour.ink,
    11,
  ) +
  line(
    [
      [-170, -9],
      [0, -14],
    ],
    colour.ink,
    4,
  ) +
  path('M-290,-14 A120,120 0 0 1 -56,-46', 'none', `stroke="${paint}" stroke-width="9"`) +
  path('M78,-62 A124,124 0 0 1 312,-24', 'none', `stroke="${paint}" stroke-width="9"`) +
  (basket
    ? path('M130,-250 h130 l-20,96 h-90 Z', '#b98554') +
      repeat(3, (i) =>
        line(
          [
            [136 + i * 6, -228 + i * 24],
            [254 - i * 6, -228 + i * 24],
          ],
          colour.bark,
          4,
        ),
      )
    : '');

/** The bicycle workshop in a vaulted cellar: a bicycle in the stand, a mechanic at its rear wheel. */
export const bicycles: Scene = {
  definitions:
    gradient('wall', [
      [0, '#e8d7b4'],
      [1, '#c9ad7c'],
    ]) +
    gradient('floor', [
      [0, '#7d8f86'],
      [1, '#4d5f57'],
    ]) +
    glow('lamp', [
      [0, '#fff6d5', 0.9],
      [1, '#fff0bf', 0],
    ]) +
    gradient('street', [
      [0, '#bfe3d5'],
      [1, '#e9f1dd'],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, '#b89563'),
    ...[0, 1, 2].map(
      (i) =>
        path(
          `M${i * 620 - 30},880 V420 Q${i * 620 - 30},40 ${i * 620 + 280},40 Q${i * 620 + 590},40 ${i * 620 + 590},420 V880 Z`,
          'url(#wall)',
        ) +
        path(
          `M${i * 620 - 30},880 V420 Q${i * 620 - 30},40 ${i * 620 + 280},40 Q${i * 620 + 590},40 ${i * 620 + 590},420 V880 Z`,
          'none',
          `stroke="${colour.wood}" stroke-width="14" opacity="0.5"`,
        ),
    ),
    repeat(60, (i) => rect((i * 271) % 1780, 90 + ((i * 137) % 760), 74, 26, colour.wood, 'opacity="0.13" rx="3"')),
    path('M120,330 q0,-110 150,-110 q150,0 150,110 v40 h-300 Z', colour.bark) +
      path('M140,330 q0,-90 130,-90 q130,0 130,90 v20 h-260 Z', 'url(#street)') +
      rect(170, 296, 30, 56, colour.petrol) +
      rect(206, 300, 28, 52, colour.petrol) +
      path('M168,352 h44 v-10 h-40 Z M204,352 h42 v-10 h-38 Z', colour.ink) +
      line(
        [
          [270, 240],
          [270, 352],
        ],
        colour.bark,
        8,
      ),
    circle(880, 330, 560, 'url(#lamp)'),
    line(
      [
        [880, 0],
        [880, 190],
      ],
      colour.ink,
      7,
    ) +
      path('M800,270 q10,-86 80,-90 q70,4 80,90 Z', colour.petrol) +
      ellipse(880, 270, 80, 12, colour.yellow),
    rect(1240, 200, 460, 330, colour.wood) +
      repeat(
        5,
        (i) =>
          circle(1310 + i * 80, 270, 30 - i * 2, 'none', `stroke="${colour.ink}" stroke-width="9"`) +
          line(
            [
              [1310 + i * 80, 212],
              [1310 + i * 80, 240],
            ],
            colour.bark,
            5,
          ),
      ) +
      repeat(7, (i) =>
        line(
          [
            [1290 + i * 60, 360],
            [1290 + i * 60, 470 - i * 8],
          ],
          i % 2 ? colour.red : colour.steel,
          12,
        ),
      ) +
      rect(1240, 520, 460, 16, colour.bark),
    rect(0, 880, 1800, 320, 'url(#floor)') + rect(0, 872, 1800, 16, colour.bark),
    group('opacity="0.92"', place(1540, 760, 0.94, bicycle(colour.sea, true))),
    place(250, 790, 0.9, bicycle(colour.amber, false)),
    ellipse(900, 1120, 480, 36, colour.ink, 'opacity="0.35"'),
    line(
      [
        [1040, 1120],
        [1040, 560],
      ],
      colour.ink,
      22,
    ) +
      line(
        [
          [940, 1124],
          [1140, 1124],
        ],
        colour.ink,
        24,
      ) +
      line(
        [
          [1040, 590],
          [900, 610],
        ],
        colour.ink,
        18,
      ),
    place(900, 800, 1.16, bicycle(colour.red, true)),
    rect(1230, 1010, 200, 110, colour.petrol) +
      rect(1340, 1010, 90, 110, colour.night) +
      path('M1270,1010 v-34 h120 v34', 'none', `stroke="${colour.ink}" stroke-width="12"`),
    person(500, 1128, 600, {
      view: 'side',
      coat: colour.sea,
      trousers: colour.night,
      skin: skin.light,
      hair: hair.blond,
      headwear: 'long',
      lean: 14,
      arms: [
        [
          [18, -58],
          [33, -60],
        ],
        [
          [22, -58],
          [36, -52],
        ],
      ],
      legs: [
        [
          [16, -32],
          [-8, -2],
        ],
        [
          [18, -28],
          [14, -2],
        ],
      ],
    }),
    line(
      [
        [700, 776],
        [748, 800],
      ],
      colour.steel,
      13,
    ),
    repeat(5, (i) => ellipse(640 + i * 26, 1150 + (i % 2) * 10, 10, 5, colour.ink)) +
      circle(1190, 1140, 26, 'none', `stroke="${colour.ink}" stroke-width="8"`),
  ],
};
