import type { Scene } from '../canvas.ts';
import { colour, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, gradient, group, line, path, place, polygon, rect, repeat } from '../shapes.ts';

const blade = 'M-6,0 Q-26,-60 -16,-150 L-2,-400 Q8,-400 10,-390 L16,-150 Q20,-60 8,0 Z';
const turbine = (turn: number) =>
  polygon(
    [
      [-20, 0],
      [-11, -560],
      [11, -560],
      [20, 0],
    ],
    colour.snow,
  ) +
  polygon(
    [
      [2, 0],
      [2, -560],
      [11, -560],
      [20, 0],
    ],
    '#b9cfc6',
  ) +
  path('M-20,-586 h64 q12,0 12,14 v8 q0,12 -12,12 h-64 q-12,-16 0,-34 Z', '#dbe7e1') +
  group(
    `transform="translate(0 -570) rotate(${turn})"`,
    repeat(3, (i) =>
      group(
        `transform="rotate(${i * 120})"`,
        path(blade, colour.snow),
        path('M2,0 L4,-396 Q9,-396 10,-390 L16,-150 Q20,-60 8,0 Z', '#b9cfc6'),
      ),
    ),
  ) +
  circle(0, -570, 22, colour.paper) +
  circle(0, -570, 12, '#c8d9d1');

const cow = (x: number, y: number, s: number) =>
  place(
    x,
    y,
    s,
    rect(-50, -70, 100, 46, colour.paper, 'rx="18"'),
    path('M-20,-70 q30,-4 34,22 q-20,14 -38,2 Z', colour.bark),
    rect(-42, -34, 12, 34, colour.paper),
    rect(30, -34, 12, 34, colour.paper),
    path('M48,-62 q36,-14 40,14 q-6,20 -26,14 Z', colour.bark),
  );

/** Three turbines in the hills by the fjord; a service van on the track, and two technicians walking to the nearest tower. */
export const turbines: Scene = {
  definitions:
    gradient('sky', [
      [0, '#69b8a7'],
      [0.65, '#cfe6d4'],
      [1, '#fdf0cc'],
    ]) +
    gradient('near', [
      [0, '#6ba36a'],
      [1, '#2e7355'],
    ]) +
    gradient('field', [
      [0, '#e8c66c'],
      [1, '#c99a45'],
    ]),
  layers: [
    rect(0, 0, 1800, 760, 'url(#sky)'),
    path('M980,170 q60,-70 140,-16 q66,-46 124,12 q66,-6 72,46 h-404 q0,-38 68,-42 Z', colour.paper, 'opacity="0.85"') +
      path('M60,230 q44,-44 96,-10 q44,-30 80,8 q44,-4 48,28 h-262 q0,-26 38,-26 Z', colour.paper, 'opacity="0.7"'),
    path('M0,640 Q340,560 700,610 T1400,590 T1800,600 L1800,720 L0,720 Z', '#86bfae'),
    path('M700,690 Q1100,640 1800,660 L1800,740 L600,740 Z', '#bfe3d6') +
      repeat(14, (i) =>
        line(
          [
            [900 + i * 62, 676 + (i % 4) * 12],
            [950 + i * 62, 676 + (i % 4) * 12],
          ],
          colour.paper,
          3,
          'opacity="0.8"',
        ),
      ),
    place(1440, 700, 0.74, turbine(22)) + place(1120, 690, 0.52, turbine(74)),
    path('M0,720 Q420,600 880,690 T1800,700 L1800,900 L0,900 Z', '#4f9272') +
      path('M900,760 Q1240,660 1800,720 L1800,960 L700,960 Z', 'url(#field)') +
      repeat(12, (i) =>
        path(
          `M${1000 + i * 80},${735 - i * 3} Q${950 + i * 84},840 ${860 + i * 92},960`,
          'none',
          `stroke="${colour.earth}" stroke-width="5" opacity="0.35"`,
        ),
      ),
    repeat(5, (i) => circle(240 + i * 34, 672 - (i % 2) * 16, 30, '#2f7355')) +
      rect(120, 650, 90, 50, colour.paper) +
      polygon(
        [
          [108, 654],
          [165, 606],
          [222, 654],
        ],
        colour.red,
      ) +
      rect(150, 668, 22, 32, colour.petrol),
    path('M0,860 Q360,740 800,850 T1800,900 L1800,1200 L0,1200 Z', 'url(#near)'),
    cow(1240, 930, 0.75) + cow(1390, 950, 0.85) + cow(1560, 930, 0.7),
    place(590, 930, 1.3, turbine(-14)),
    ellipse(596, 934, 60, 14, colour.night, 'opacity="0.5"') +
      rect(566, 850, 42, 78, colour.sea) +
      rect(560, 922, 70, 12, colour.steel),
    path(
      'M630,936 Q840,930 940,1010 Q1030,1090 1180,1200 L760,1200 Q760,1080 700,1010 Q650,960 600,944 Z',
      colour.sand,
    ) +
      path(
        'M720,1004 Q790,1080 800,1200 M860,984 Q960,1080 1060,1200',
        'none',
        `stroke="${colour.dune}" stroke-width="12" opacity="0.8"`,
      ),
    ellipse(1090, 1064, 190, 18, colour.night, 'opacity="0.3"'),
    path('M920,1050 v-130 q0,-30 34,-30 h170 q26,0 50,40 l30,46 q46,8 46,42 v32 Z', colour.paper) +
      path('M920,1000 h330 v50 h-330 Z', colour.petrol) +
      path('M1118,908 h8 q20,4 40,40 l16,28 h-64 Z', '#8cc7b6') +
      rect(950, 912, 120, 56, '#e5ede8') +
      circle(1000, 1052, 40, colour.ink) +
      circle(1000, 1052, 18, colour.steel) +
      circle(1180, 1052, 40, colour.ink) +
      circle(1180, 1052, 18, colour.steel) +
      rect(1236, 1000, 18, 18, colour.yellow),
    person(690, 1046, 220, {
      coat: colour.amber,
      trousers: colour.petrol,
      skin: skin.dark,
      headwear: { kind: 'helmet', colour: colour.paper },
      legs: [
        [
          [-5, -26],
          [-8, -4],
        ],
        [
          [5, -26],
          [7, -1],
        ],
      ],
    }),
    person(764, 1064, 232, {
      coat: colour.red,
      trousers: colour.petrol,
      skin: skin.light,
      headwear: { kind: 'helmet', colour: colour.yellow },
      arms: [
        [
          [-13, -64],
          [-12, -48],
        ],
        [
          [15, -64],
          [18, -50],
        ],
      ],
      legs: [
        [
          [-5, -26],
          [-7, -1],
        ],
        [
          [5, -26],
          [8, -4],
        ],
      ],
    }),
    rect(796, 944, 40, 34, colour.ink, 'rx="5"'),
    repeat(40, (i) =>
      path(
        `M${(i * 131) % 1800},${1080 + ((i * 57) % 110)} q3,-20 8,-34 M${((i * 131) % 1800) + 6},${1080 + ((i * 57) % 110)} q8,-12 18,-20`,
        'none',
        `stroke="${i % 3 ? colour.petrol : colour.yellow}" stroke-width="4" opacity="0.5" stroke-linecap="round"`,
      ),
    ),
  ],
};
