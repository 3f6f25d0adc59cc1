import type { Scene } from '../canvas.ts';
import { colour } from '../palette.ts';
import { chance, circle, gradient, group, line, path, polygon, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const lit = new Set([1, 2, 5, 7, 8, 11, 12, 15, 18, 19]);
const window = (x: number, y: number, on: boolean) =>
  path(`M${x},${y + 92} v-70 q31,-34 62,0 v70 Z`, on ? colour.yellow : '#164f48') +
  (on ? rect(x + 4, y + 56, 54, 34, colour.amber, 'opacity="0.55"') : '') +
  line(
    [
      [x + 31, y + 8],
      [x + 31, y + 92],
    ],
    colour.rust,
    5,
  ) +
  line(
    [
      [x, y + 46],
      [x + 62, y + 46],
    ],
    colour.rust,
    5,
  ) +
  rect(x - 8, y + 92, 78, 10, colour.sand);

const front = [
  rect(470, 330, 860, 480, colour.red),
  repeat(19, (i) => rect(470, 348 + i * 25, 860, 2, colour.rust, 'opacity="0.45"')),
  rect(1060, 330, 270, 480, colour.night, 'opacity="0.2"'),
  rect(470, 480, 860, 12, colour.sand) + rect(470, 640, 860, 12, colour.sand),
  polygon(
    [
      [440, 332],
      [520, 190],
      [1280, 190],
      [1360, 332],
    ],
    colour.night,
  ),
  polygon(
    [
      [1060, 190],
      [1280, 190],
      [1360, 332],
      [1060, 332],
    ],
    colour.ink,
    'opacity="0.35"',
  ),
  repeat(
    3,
    (i) =>
      rect(600 + i * 260, 222, 80, 84, colour.red) +
      polygon(
        [
          [588 + i * 260, 226],
          [640 + i * 260, 176],
          [692 + i * 260, 226],
        ],
        colour.ink,
      ) +
      rect(618 + i * 260, 240, 44, 56, i === 1 ? '#164f48' : colour.yellow),
  ),
  rect(540, 120, 54, 90, colour.rust) + rect(1180, 110, 54, 90, colour.rust),
  repeat(3, (row) =>
    repeat(8, (column) =>
      row === 2 && (column === 3 || column === 4)
        ? ''
        : window(504 + column * 105, 362 + row * 156, lit.has(row * 8 + column)),
    ),
  ),
  path('M822,810 v-108 q78,-62 156,0 v108 Z', colour.sand) +
    path('M838,810 v-100 q62,-48 124,0 v100 Z', colour.yellow) +
    rect(896, 690, 8, 120, colour.petrol) +
    path('M838,810 v-100 q62,-48 124,0 v100 Z', 'none', `stroke="${colour.petrol}" stroke-width="9"`),
  line(
    [
      [800, 700],
      [770, 700],
    ],
    colour.ink,
    6,
  ) +
    circle(770, 716, 13, colour.yellow) +
    line(
      [
        [1000, 700],
        [1030, 700],
      ],
      colour.ink,
      6,
    ) +
    circle(1030, 716, 13, colour.yellow),
].join('');

const random = chance(21);
const stars = repeat(40, () =>
  circle(
    Math.round(random(0, 1800)),
    Math.round(random(20, 300)),
    Number(random(1.2, 3).toFixed(1)),
    colour.mist,
    'opacity="0.7"',
  ),
);

/** The old customs house on the quay at dusk, mirrored in the water. */
export const quayHouse: Scene = {
  definitions:
    gradient('sky', [
      [0, '#0d4a42'],
      [0.5, '#3d8c7d'],
      [0.8, '#d9c7a0'],
      [1, '#f3bd86'],
    ]) +
    gradient('water', [
      [0, '#cba27a'],
      [0.2, '#3b7d71'],
      [1, colour.night],
    ]),
  layers: [
    rect(0, 0, 1800, 830, 'url(#sky)'),
    stars,
    circle(1560, 180, 46, colour.paper) + circle(1540, 168, 42, '#1a5a50'),
    path('M0,700 h90 v-90 h60 v-50 h70 v50 h60 v110 h90 v80 H0 Z', '#23675c') +
      path('M1400,800 v-150 h80 v-70 l50,-50 l50,50 v90 h70 v-40 h150 v170 Z', '#23675c'),
    rect(112, 640, 16, 22, colour.yellow) +
      rect(180, 600, 16, 22, colour.yellow) +
      rect(1520, 610, 18, 26, colour.yellow) +
      rect(1700, 700, 18, 26, colour.yellow),
    front,
    rect(0, 806, 1800, 60, '#7c8f83') + rect(0, 842, 1800, 30, colour.ink, 'opacity="0.4"'),
    repeat(24, (i) =>
      line(
        [
          [i * 78, 812],
          [i * 78, 866],
        ],
        colour.ink,
        2,
        'opacity="0.3"',
      ),
    ),
    rect(0, 866, 1800, 334, 'url(#water)'),
    group('opacity="0.34" transform="translate(0 1672) scale(1 -1)"', front),
    repeat(16, (i) => rect(440, 880 + i * 21, 920, 5 + i * 0.6, colour.night, 'opacity="0.35"')),
    glints(6, 880, 1190, 60, colour.yellow, 480, 1320) + glints(14, 880, 1190, 60, colour.fjord),
    line(
      [
        [300, 806],
        [300, 610],
      ],
      colour.ink,
      10,
    ) +
      circle(300, 596, 26, colour.yellow) +
      circle(300, 596, 70, colour.yellow, 'opacity="0.16"') +
      line(
        [
          [1500, 806],
          [1500, 610],
        ],
        colour.ink,
        10,
      ) +
      circle(1500, 596, 26, colour.yellow) +
      circle(1500, 596, 70, colour.yellow, 'opacity="0.16"'),
    path('M1150,1010 q150,54 320,0 l-30,64 q-130,30 -260,0 Z', colour.night) +
      path('M1150,1010 q150,54 320,0 l-6,14 q-150,52 -308,0 Z', colour.sand) +
      line(
        [
          [1300, 1030],
          [1300, 820],
        ],
        colour.bark,
        8,
      ) +
      polygon(
        [
          [1310, 830],
          [1310, 990],
          [1410, 990],
        ],
        colour.sand,
        'opacity="0.9"',
      ),
    gull(320, 300, 26, colour.mist) + gull(400, 340, 18, colour.mist),
  ],
};
