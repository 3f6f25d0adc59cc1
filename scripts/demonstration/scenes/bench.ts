import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, glow, gradient, group, line, path, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const reed = (x: number, y: number, tall: number, bend: number) =>
  path(
    `M${x},${y} q${bend / 3},${-tall / 2} ${bend},${-tall}`,
    'none',
    `stroke="${colour.petrol}" stroke-width="6" stroke-linecap="round"`,
  ) + ellipse(x + bend, y - tall, 7, 26, colour.bark, `transform="rotate(${bend} ${x + bend} ${y - tall})"`);

/** Two people on a bench from behind, a thermos between them, looking out on the fjord. */
export const bench: Scene = {
  definitions:
    '<clipPath id="seated"><rect width="1800" height="1050"/></clipPath>' +
    gradient('sky', [
      [0, '#7fc4b3'],
      [0.6, '#d5e8d8'],
      [1, '#fbe8c2'],
    ]) +
    gradient('water', [
      [0, '#e4dfbb'],
      [0.3, '#86c2b0'],
      [1, '#2f8070'],
    ]) +
    gradient('grass', [
      [0, '#3f8a6f'],
      [1, '#0e5748'],
    ]) +
    glow('sun', [
      [0, '#fff6da'],
      [0.3, '#ffefbf', 0.8],
      [1, '#ffefbf', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 620, 'url(#sky)'),
    circle(560, 430, 400, 'url(#sun)') + circle(560, 430, 62, '#fffaf0'),
    path(
      'M1040,170 q60,-60 130,-14 q60,-40 110,10 q60,-6 66,38 h-360 q0,-34 54,-34 Z',
      colour.paper,
      'opacity="0.75"',
    ) + path('M150,250 q44,-44 96,-10 q44,-30 80,8 q44,-4 48,28 h-262 q0,-26 38,-26 Z', colour.paper, 'opacity="0.6"'),
    path('M0,590 Q260,490 560,556 T1120,520 T1800,560 L1800,640 L0,640 Z', '#6fb09c') +
      path('M860,620 Q1080,540 1330,560 T1800,540 L1800,640 L860,640 Z', colour.fjord) +
      path('M1300,620 Q1500,560 1800,580 L1800,640 L1300,640 Z', colour.sea),
    rect(1460, 548, 40, 26, colour.red) +
      path('M1452,550 l28,-22 l28,22 Z', colour.night) +
      rect(1560, 552, 34, 24, colour.sand) +
      path('M1553,554 l24,-18 l24,18 Z', colour.rust),
    rect(0, 620, 1800, 320, 'url(#water)'),
    ellipse(560, 640, 110, 6, '#fff6da') +
      glints(31, 640, 900, 26, '#fff3cf', 430, 700) +
      glints(17, 640, 920, 60, colour.paper),
    path('M1140,716 q70,26 150,0 l-16,30 q-60,16 -118,0 Z', colour.night) +
      line(
        [
          [1216, 724],
          [1216, 600],
        ],
        colour.bark,
        5,
      ) +
      path('M1222,606 v106 h62 Z', colour.paper) +
      path('M1210,620 v92 h-40 Z', colour.sand),
    path('M0,930 Q420,820 900,860 T1800,850 L1800,1200 L0,1200 Z', 'url(#grass)'),
    path('M0,1090 Q480,1010 960,1060 T1800,1040 L1800,1200 L0,1200 Z', '#0b4c3f'),
    repeat(44, (i) =>
      path(
        `M${20 + i * 41},${1000 + ((i * 83) % 170)} q3,-20 8,-30 M${26 + i * 41},${1000 + ((i * 83) % 170)} q8,-12 16,-18`,
        'none',
        `stroke="${colour.fjord}" stroke-width="4" opacity="0.45" stroke-linecap="round"`,
      ),
    ),
    ellipse(900, 1110, 470, 30, colour.ink, 'opacity="0.3"'),
    line(
      [
        [520, 960],
        [500, 1106],
      ],
      colour.ink,
      20,
    ) +
      line(
        [
          [1280, 960],
          [1300, 1106],
        ],
        colour.ink,
        20,
      ),
    line(
      [
        [690, 1050],
        [684, 1112],
      ],
      colour.night,
      44,
    ) +
      line(
        [
          [770, 1050],
          [776, 1112],
        ],
        colour.night,
        44,
      ) +
      line(
        [
          [1040, 1050],
          [1036, 1114],
        ],
        colour.ink,
        46,
      ) +
      line(
        [
          [1122, 1050],
          [1130, 1114],
        ],
        colour.ink,
        46,
      ),
    group(
      'clip-path="url(#seated)"',
      person(730, 1290, 660, {
        coat: colour.red,
        trousers: colour.night,
        skin: skin.light,
        hair: hair.grey,
        headwear: 'bun',
        arms: [
          [
            [-18, -64],
            [-11, -54],
          ],
          [
            [17, -64],
            [11, -54],
          ],
        ],
      }),
      person(1080, 1300, 690, {
        coat: colour.night,
        trousers: colour.ink,
        skin: skin.warm,
        hair: hair.grey,
        headwear: { kind: 'cap', colour: colour.amber },
        arms: [
          [
            [-18, -64],
            [-11, -54],
          ],
          [
            [17, -62],
            [13, -54],
          ],
        ],
      }),
    ),
    rect(878, 830, 54, 130, colour.petrol, 'rx="10"') +
      rect(878, 830, 20, 130, colour.fjord, 'rx="10" opacity="0.6"') +
      rect(870, 800, 70, 40, colour.steel, 'rx="10"') +
      path('M932,850 q44,6 34,60 q-6,30 -34,34', 'none', `stroke="${colour.night}" stroke-width="12"`),
    rect(470, 952, 860, 34, colour.wood) +
      rect(470, 952, 860, 9, '#b98554') +
      rect(470, 996, 860, 34, colour.wood) +
      rect(470, 996, 860, 9, '#b98554') +
      rect(470, 1040, 860, 26, colour.bark),
    rect(540, 940, 18, 130, colour.ink) + rect(1240, 940, 18, 130, colour.ink),
    reed(110, 1130, 330, 14) +
      reed(150, 1140, 420, -10) +
      reed(200, 1150, 300, 18) +
      reed(70, 1150, 400, -16) +
      reed(1690, 1140, 380, -14) +
      reed(1730, 1150, 300, 12) +
      reed(1650, 1150, 260, -20),
    gull(980, 330, 26) + gull(1060, 370, 18) + gull(330, 420, 20),
  ],
};
