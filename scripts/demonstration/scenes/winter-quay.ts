import type { Scene } from '../canvas.ts';
import { colour, skin } from '../palette.ts';
import { person } from '../person.ts';
import { chance, circle, ellipse, gradient, line, path, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const flakes = (seed: number, count: number, size: number, opacity: number) => {
  const random = chance(seed);
  return repeat(count, () =>
    circle(
      Math.round(random(0, 1800)),
      Math.round(random(0, 1200)),
      Number(random(size / 2, size).toFixed(1)),
      '#fff',
      `opacity="${opacity}"`,
    ),
  );
};

const cutter = [
  line(
    [
      [900, 700],
      [900, 250],
    ],
    colour.bark,
    15,
  ) +
    line(
      [
        [900, 300],
        [1230, 560],
      ],
      colour.ink,
      4,
    ) +
    line(
      [
        [900, 260],
        [560, 640],
      ],
      colour.ink,
      4,
    ) +
    line(
      [
        [900, 470],
        [1120, 380],
      ],
      colour.bark,
      11,
    ) +
    line(
      [
        [1120, 380],
        [1120, 480],
      ],
      colour.ink,
      3,
    ),
  path(
    'M470,660 Q560,690 660,696 L1180,690 Q1280,680 1350,628 Q1330,790 1240,860 L600,860 Q500,800 470,660 Z',
    colour.petrol,
  ),
  path('M1060,692 L1180,690 Q1280,680 1350,628 Q1330,790 1240,860 L1100,860 Z', colour.night, 'opacity="0.4"'),
  path(
    'M470,660 Q560,690 660,696 L1180,690 Q1280,680 1350,628 L1346,656 Q1270,706 1180,716 L660,722 Q550,714 474,686 Z',
    colour.amber,
  ),
  rect(620, 500, 230, 196, colour.paper) +
    rect(770, 500, 80, 196, colour.dune) +
    rect(600, 480, 270, 28, colour.red) +
    rect(645, 536, 54, 54, colour.night) +
    rect(715, 536, 54, 54, colour.night) +
    rect(786, 536, 44, 54, colour.night) +
    path('M600,482 q135,-26 270,0 v-8 q-135,-24 -270,0 Z', colour.snow),
  circle(1020, 668, 40, colour.red) + circle(1020, 668, 18, colour.paper),
  path('M660,694 q260,-16 520,-4 v-10 q-260,-12 -520,4 Z', colour.snow),
].join('');

/** The harbour in snow: a cutter at the quay, and a worker walking along it. */
export const winterQuay: Scene = {
  definitions:
    gradient('sky', [
      [0, '#a9cdc3'],
      [1, '#e8f0ea'],
    ]) +
    gradient('water', [
      [0, '#8fb8ad'],
      [1, '#3c7d70'],
    ]),
  layers: [
    rect(0, 0, 1800, 760, 'url(#sky)'),
    path('M0,640 h140 v-90 l70,-60 l70,60 v90 h90 v-150 h110 v150 h70 v120 H0 Z', '#8db5aa') +
      path('M1280,760 v-160 h120 v-80 l80,-56 l80,56 v80 h60 v-200 h26 v200 h154 v160 Z', '#8db5aa') +
      path(
        'M140,550 l70,-60 l70,60 l-8,10 l-62,-50 l-62,50 Z M1400,520 l80,-56 l80,56 l-8,10 l-72,-48 l-72,48 Z',
        colour.snow,
      ),
    rect(0, 720, 1800, 300, 'url(#water)'),
    glints(4, 740, 980, 50, colour.snow),
    ellipse(910, 868, 420, 24, colour.night, 'opacity="0.35"'),
    cutter,
    flakes(1, 160, 5, 0.8),
    path('M0,930 L1800,900 L1800,1200 L0,1200 Z', '#7f958d') +
      path('M0,930 L1800,900 L1800,960 L0,992 Z', colour.snow) +
      path('M0,992 L1800,960 L1800,972 L0,1008 Z', '#5b736b') +
      path('M0,1040 Q500,1010 900,1040 T1800,1020 L1800,1200 L0,1200 Z', colour.snow) +
      path('M0,1120 Q460,1080 980,1120 T1800,1100 L1800,1200 L0,1200 Z', '#dfeae5'),
    rect(360, 886, 44, 66, colour.ink) +
      ellipse(382, 884, 34, 13, colour.ink) +
      ellipse(382, 876, 32, 12, colour.snow) +
      rect(1560, 860, 44, 66, colour.ink) +
      ellipse(1582, 858, 34, 13, colour.ink) +
      ellipse(1582, 850, 32, 12, colour.snow),
    line(
      [
        [382, 900],
        [470, 800],
        [520, 720],
      ],
      colour.sand,
      6,
    ) +
      line(
        [
          [1582, 872],
          [1440, 760],
          [1330, 680],
        ],
        colour.sand,
        6,
      ),
    circle(250, 1010, 74, colour.red) +
      path('M250,936 a74,74 0 0 1 0,148 q40,-74 0,-148 Z', colour.rust) +
      rect(180, 996, 140, 22, colour.paper) +
      path('M196,966 a74,74 0 0 1 108,0 q-54,-20 -108,0 Z', colour.snow) +
      ellipse(250, 1088, 90, 14, colour.ink, 'opacity="0.2"'),
    repeat(9, (i) => ellipse(700 + i * 62, 1134 - (i % 2) * 18, 14, 6, '#b4c9c1')),
    ellipse(1330, 1130, 120, 16, colour.ink, 'opacity="0.25"'),
    person(1320, 1128, 560, {
      view: 'side',
      coat: colour.amber,
      trousers: colour.petrol,
      skin: skin.light,
      headwear: { kind: 'scarf', colour: colour.red },
      lean: 3,
      arms: [
        [
          [-10, -66],
          [-2, -54],
        ],
        [
          [13, -66],
          [18, -54],
        ],
      ],
      legs: [
        [
          [-4, -26],
          [-15, -4],
        ],
        [
          [9, -27],
          [12, -2],
        ],
      ],
    }),
    rect(1288, 832, 78, 9, colour.snow, 'opacity="0.9"') + rect(1290, 790, 74, 9, colour.snow, 'opacity="0.9"'),
    gull(420, 200, 28) + gull(500, 250, 18) + gull(1500, 170, 24),
    flakes(7, 90, 9, 0.9) + flakes(12, 24, 16, 0.75),
  ],
};
