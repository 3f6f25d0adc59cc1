import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person, type Person } from '../person.ts';
import { circle, ellipse, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const stall = (x: number, paint: string, wares: string) =>
  line(
    [
      [x + 14, 900],
      [x + 14, 470],
    ],
    colour.wood,
    14,
  ) +
  line(
    [
      [x + 366, 900],
      [x + 366, 470],
    ],
    colour.wood,
    14,
  ) +
  rect(x + 20, 500, 340, 260, colour.night, 'opacity="0.28"') +
  wares +
  repeat(8, (i) =>
    path(
      `M${x - 20 + i * 52.5},470 L${x + 20 + i * 42.5},380 h42.5 L${x + 32.5 + i * 52.5},470 q0,30 -26,30 q-26.5,0 -26.5,-30 Z`,
      i % 2 ? colour.paper : paint,
    ),
  ) +
  rect(x + 16, 366, 348, 20, paint) +
  rect(x - 4, 750, 388, 26, '#b98554') +
  rect(x + 6, 776, 368, 130, paint) +
  repeat(7, (i) => rect(x + 6 + i * 54, 776, 18, 130, colour.ink, 'opacity="0.12"')) +
  rect(x - 4, 770, 388, 10, colour.bark);

const visitor = (x: number, y: number, tall: number, look: Person) =>
  ellipse(x, y, tall * 0.16, tall * 0.022, colour.bark, 'opacity="0.4"') + person(x, y, tall, look);
const pennants = (x1: number, y1: number, x2: number, y2: number, sag: number, count: number) =>
  path(
    `M${x1},${y1} Q${(x1 + x2) / 2},${(y1 + y2) / 2 + sag * 2} ${x2},${y2}`,
    'none',
    `stroke="${colour.ink}" stroke-width="4"`,
  ) +
  repeat(count, (i) => {
    const t = (i + 0.6) / (count + 0.2);
    const x = x1 + (x2 - x1) * t;
    const y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * ((y1 + y2) / 2 + sag * 2) + t ** 2 * y2;
    return polygon(
      [
        [x - 22, y],
        [x + 22, y],
        [x, y + 46],
      ],
      [colour.red, colour.paper, colour.petrol, colour.amber][i % 4] ?? colour.red,
    );
  });

/** A row of stalls with striped awnings on the pier, bunting between the masts, people going from stall to stall. */
export const jobFair: Scene = {
  definitions:
    gradient('sky', [
      [0, '#79c3b2'],
      [1, '#eef1d9'],
    ]) +
    gradient('water', [
      [0, '#8ccbb9'],
      [1, '#3c8c7b'],
    ]) +
    gradient('deck', [
      [0, '#d8b27e'],
      [1, '#a3744a'],
    ]),
  layers: [
    rect(0, 0, 1800, 640, 'url(#sky)'),
    path('M1180,130 q56,-66 130,-16 q60,-44 116,12 q60,-6 66,42 h-374 q0,-36 62,-38 Z', colour.paper, 'opacity="0.8"') +
      path('M250,110 q44,-44 96,-10 q44,-30 80,8 q44,-4 48,28 h-262 q0,-26 38,-26 Z', colour.paper, 'opacity="0.7"'),
    path('M0,560 Q300,480 640,540 T1300,530 T1800,530 L1800,660 L0,660 Z', '#6fb09c'),
    rect(0, 600, 1800, 240, 'url(#water)') + glints(71, 612, 780, 40, colour.paper),
    ...[60, 640, 1210, 1750].map(
      (x) =>
        line(
          [
            [x, 840],
            [x, 60],
          ],
          colour.bark,
          17,
        ) + circle(x, 52, 15, colour.amber),
    ),
    polygon(
      [
        [0, 820],
        [1800, 820],
        [1800, 1200],
        [0, 1200],
      ],
      'url(#deck)',
    ) +
      repeat(7, (i) => rect(0, 830 + i * i * 8 + i * 18, 1800, 3 + i * 0.6, colour.bark, 'opacity="0.4"')) +
      repeat(18, (i) =>
        line(
          [
            [900 + (i - 8.5) * 110, 830],
            [900 + (i - 8.5) * 210, 1200],
          ],
          colour.bark,
          3,
          'opacity="0.18"',
        ),
      ),
    pennants(60, 96, 640, 96, 60, 9) + pennants(640, 96, 1210, 96, 54, 9) + pennants(1210, 96, 1750, 96, 60, 8),
    person(300, 900, 390, {
      view: 'side',
      coat: colour.sea,
      skin: skin.light,
      hair: hair.red,
      headwear: 'bun',
      arms: [
        [
          [12, -66],
          [22, -62],
        ],
        [
          [14, -64],
          [22, -58],
        ],
      ],
    }),
    stall(
      110,
      colour.red,
      rect(160, 600, 90, 120, colour.paper) +
        path('M180,690 l20,-40 l16,22 l14,-18 v36 Z', colour.sea) +
        line(
          [
            [390, 520],
            [390, 640],
          ],
          colour.steel,
          10,
        ) +
        circle(390, 660, 22, colour.steel),
    ),
    person(900, 900, 400, {
      view: 'side',
      mirrored: true,
      coat: colour.amber,
      skin: skin.dark,
      hair: hair.black,
      arms: [
        [
          [12, -66],
          [20, -58],
        ],
        [
          [14, -64],
          [22, -64],
        ],
      ],
    }),
    stall(
      690,
      colour.petrol,
      rect(740, 560, 110, 150, colour.paper) +
        circle(795, 610, 28, colour.amber) +
        rect(764, 650, 62, 10, colour.steel) +
        rect(764, 672, 62, 10, colour.steel),
    ),
    person(1460, 900, 385, {
      view: 'side',
      coat: colour.paper,
      skin: skin.warm,
      hair: hair.grey,
      arms: [
        [
          [12, -66],
          [22, -60],
        ],
        [
          [14, -64],
          [20, -56],
        ],
      ],
    }),
    stall(
      1270,
      colour.amber,
      path('M1330,720 v-70 h90 v70 Z', colour.sea) +
        path('M1330,650 q45,-60 90,0 Z', '#4fae7d') +
        repeat(3, (i) => circle(1560 + i * 26, 716, 17, colour.red)),
    ),
    visitor(420, 1010, 470, {
      view: 'side',
      mirrored: true,
      coat: colour.night,
      trousers: colour.petrol,
      skin: skin.light,
      hair: hair.blond,
      headwear: 'long',
      arms: [
        [
          [12, -64],
          [20, -60],
        ],
        [
          [8, -62],
          [12, -50],
        ],
      ],
    }),
    visitor(760, 1060, 520, {
      coat: colour.red,
      trousers: colour.ink,
      skin: skin.brown,
      hair: hair.black,
      legs: [
        [
          [-6, -26],
          [-8, -3],
        ],
        [
          [5, -26],
          [7, -1],
        ],
      ],
    }),
    visitor(880, 1064, 500, {
      coat: colour.fjord,
      trousers: colour.night,
      skin: skin.light,
      headwear: { kind: 'scarf', colour: colour.yellow },
      arms: [
        [
          [-14, -64],
          [-12, -49],
        ],
        [
          [15, -64],
          [16, -50],
        ],
      ],
    }),
    rect(946, 830, 44, 56, colour.paper, 'transform="rotate(8 968 858)"'),
    visitor(1190, 1010, 460, {
      view: 'side',
      coat: colour.amber,
      trousers: colour.bark,
      skin: skin.light,
      hair: hair.brown,
      headwear: { kind: 'cap', colour: colour.petrol },
      lean: 2,
      arms: [
        [
          [-6, -64],
          [4, -54],
        ],
        [
          [14, -64],
          [20, -58],
        ],
      ],
      legs: [
        [
          [-4, -26],
          [-14, -3],
        ],
        [
          [8, -27],
          [12, -2],
        ],
      ],
    }),
    visitor(1560, 1090, 540, {
      view: 'side',
      mirrored: true,
      coat: colour.petrol,
      trousers: colour.ink,
      skin: skin.warm,
      hair: hair.grey,
      lean: 2,
      arms: [
        [
          [-6, -64],
          [2, -52],
        ],
        [
          [12, -64],
          [18, -54],
        ],
      ],
      legs: [
        [
          [-4, -26],
          [-14, -3],
        ],
        [
          [8, -27],
          [12, -2],
        ],
      ],
    }),
    visitor(150, 1090, 520, {
      coat: colour.sand,
      trousers: colour.petrol,
      skin: skin.light,
      hair: hair.red,
      headwear: 'bun',
    }),
    gull(560, 250, 24) + gull(1080, 300, 30) + gull(1000, 340, 18),
  ],
};
