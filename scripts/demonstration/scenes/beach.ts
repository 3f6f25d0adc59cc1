import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { chance, circle, ellipse, glow, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const random = chance(15);
const marram = repeat(60, () => {
  const x = random(0, 520);
  const y = 1010 + random(0, 170);
  return path(
    `M${x},${y} q${random(-20, 20)},-50 ${random(-46, 46)},-96`,
    'none',
    `stroke="${random(0, 1) > 0.5 ? colour.sea : '#6f9a6a'}" stroke-width="5" stroke-linecap="round"`,
  );
});

/** The beach in summer: a jetty, a lifebuoy on its post, and a young person painting a bench. */
export const beach: Scene = {
  definitions:
    gradient('sky', [
      [0, '#76c4b3'],
      [1, '#e6f2dc'],
    ]) +
    gradient('water', [
      [0, '#66b7a5'],
      [1, '#a9dccb'],
    ]) +
    gradient('sand', [
      [0, '#f4e4bd'],
      [1, '#dcc08c'],
    ]) +
    glow('sun', [
      [0, '#fffdf0'],
      [0.3, '#fff4c8', 0.8],
      [1, '#fff4c8', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 560, 'url(#sky)'),
    circle(1460, 170, 330, 'url(#sun)') + circle(1460, 170, 74, '#fffdf4'),
    path('M240,190 q56,-66 130,-16 q60,-44 116,12 q60,-6 66,42 h-374 q0,-36 62,-38 Z', colour.paper, 'opacity="0.85"') +
      path('M860,120 q44,-44 96,-10 q44,-30 80,8 q44,-4 48,28 h-262 q0,-26 38,-26 Z', colour.paper, 'opacity="0.7"'),
    path('M0,540 Q260,470 600,520 T1240,530 L1240,570 L0,570 Z', '#6fb09c'),
    rect(0, 556, 1800, 270, 'url(#water)'),
    glints(41, 570, 790, 60, colour.paper),
    polygon(
      [
        [1300, 420],
        [1300, 560],
        [1392, 560],
      ],
      colour.paper,
    ) +
      polygon(
        [
          [1290, 430],
          [1290, 560],
          [1220, 560],
        ],
        colour.red,
      ) +
      path('M1204,568 h210 l-24,30 h-166 Z', colour.petrol),
    polygon(
      [
        [620, 590],
        [700, 590],
        [940, 850],
        [700, 850],
      ],
      colour.wood,
    ) +
      repeat(13, (i) =>
        line(
          [
            [626 + i * 6 + i * i * 0.2, 600 + i * 20],
            [706 + i * 17, 600 + i * 20],
          ],
          colour.bark,
          3,
          'opacity="0.5"',
        ),
      ) +
      repeat(
        4,
        (i) =>
          line(
            [
              [628 + i * 22, 640 + i * 60],
              [628 + i * 22, 700 + i * 66],
            ],
            colour.bark,
            13 + i * 2,
          ) +
          line(
            [
              [736 + i * 58, 640 + i * 60],
              [736 + i * 58, 700 + i * 66],
            ],
            colour.bark,
            13 + i * 2,
          ),
      ),
    path('M0,800 Q460,760 900,810 T1800,780 L1800,1200 L0,1200 Z', '#fff7e2') +
      path('M0,826 Q460,784 900,834 T1800,806 L1800,1200 L0,1200 Z', 'url(#sand)'),
    path('M0,1000 Q300,900 620,1040 Q760,1110 900,1200 L0,1200 Z', '#e2c993') + marram,
    repeat(40, (i) => ellipse(560 + ((i * 197) % 1220), 880 + ((i * 89) % 300), 5, 2.4, colour.earth, 'opacity="0.4"')),
    line(
      [
        [380, 1060],
        [380, 560],
      ],
      colour.bark,
      22,
    ) +
      rect(306, 600, 148, 190, colour.paper) +
      rect(306, 600, 148, 190, 'none', `stroke="${colour.bark}" stroke-width="8"`) +
      circle(380, 695, 62, colour.red) +
      circle(380, 695, 30, colour.paper) +
      path(
        'M363,633 h34 v32 h-34 Z M363,725 h34 v32 h-34 Z M318,678 h32 v34 h-32 Z M410,678 h32 v34 h-32 Z',
        colour.paper,
      ),
    ellipse(1230, 1122, 420, 26, colour.earth, 'opacity="0.5"'),
    repeat(
      3,
      (i) =>
        rect(900, 846 + i * 48, 620, 32, i === 0 ? colour.red : i === 1 ? colour.red : colour.dune) +
        rect(900, 846 + i * 48, 620, 8, '#fff', 'opacity="0.25"'),
    ),
    rect(1300, 894, 220, 32, colour.dune),
    rect(880, 1000, 660, 34, colour.dune) +
      rect(880, 1028, 660, 12, colour.earth) +
      rect(930, 830, 26, 290, colour.ink) +
      rect(1464, 830, 26, 290, colour.ink),
    ellipse(1650, 1130, 110, 15, colour.earth, 'opacity="0.5"'),
    person(1640, 1128, 570, {
      view: 'side',
      mirrored: true,
      coat: colour.amber,
      trousers: colour.sea,
      skin: skin.brown,
      hair: hair.black,
      headwear: { kind: 'cap', colour: colour.petrol },
      lean: 12,
      arms: [
        [
          [22, -64],
          [38, -58],
        ],
        [
          [20, -62],
          [26, -50],
        ],
      ],
      legs: [
        [
          [-3, -26],
          [-8, -2],
        ],
        [
          [7, -26],
          [8, -2],
        ],
      ],
    }),
    line(
      [
        [1418, 798],
        [1388, 858],
      ],
      colour.wood,
      13,
    ) + path('M1366,852 l34,14 l-22,44 l-34,-16 Z', colour.rust),
    path('M1120,1060 h110 l-10,86 h-90 Z', colour.steel) +
      ellipse(1175, 1060, 55, 14, colour.red) +
      path('M1122,1056 q53,-76 106,0', 'none', `stroke="${colour.ink}" stroke-width="5"`) +
      path('M1150,1064 q4,40 12,46 q8,-8 6,-44 Z', colour.red),
    gull(960, 330, 30) + gull(1060, 290, 20) + gull(560, 380, 22),
  ],
};
