import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { chance, circle, ellipse, glow, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';

const pane = (x: number, y: number, on: boolean, w = 58, h = 120) =>
  rect(x - 8, y - 8, w + 16, h + 16, colour.paper) +
  rect(x, y, w, h, on ? colour.yellow : '#1a5a4f') +
  (on ? rect(x, y + h * 0.6, w, h * 0.4, colour.amber, 'opacity="0.5"') : '') +
  line(
    [
      [x + w / 2, y],
      [x + w / 2, y + h],
    ],
    colour.paper,
    5,
  ) +
  line(
    [
      [x, y + h * 0.4],
      [x + w, y + h * 0.4],
    ],
    colour.paper,
    5,
  );

const snow = (seed: number, count: number, size: number) => {
  const random = chance(seed);
  return repeat(count, () =>
    circle(
      Math.round(random(0, 1800)),
      Math.round(random(0, 1150)),
      Number(random(size / 2, size).toFixed(1)),
      '#fff',
      'opacity="0.75"',
    ),
  );
};

const tree = (x: number, y: number, s: number) =>
  rect(x - 9 * s, y - 60 * s, 18 * s, 60 * s, colour.bark) +
  repeat(
    4,
    (i) =>
      polygon(
        [
          [x - (120 - i * 26) * s, y - (50 + i * 74) * s],
          [x, y - (190 + i * 74) * s],
          [x + (120 - i * 26) * s, y - (50 + i * 74) * s],
        ],
        i % 2 ? '#0d5748' : colour.petrol,
      ) +
      polygon(
        [
          [x - (60 - i * 13) * s, y - (120 + i * 74) * s],
          [x, y - (190 + i * 74) * s],
          [x + (26 - i * 5) * s, y - (150 + i * 74) * s],
        ],
        colour.snow,
        'opacity="0.85"',
      ),
  );

/** The town hall on a winter evening: light in the tower and the tall windows, a couple crossing the snowy square. */
export const townHall: Scene = {
  definitions:
    gradient('sky', [
      [0, '#0a3d35'],
      [0.7, '#3b8474'],
      [1, '#9cc3a8'],
    ]) +
    gradient('wall', [
      [0, '#b4473a'],
      [1, '#9a3a2f'],
    ]) +
    gradient('snow', [
      [0, '#dfece6'],
      [1, '#f7faf8'],
    ]) +
    glow('lamp', [
      [0, '#fff3c4', 0.9],
      [1, '#ffe9a8', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 900, 'url(#sky)'),
    path(
      'M0,860 v-220 h130 v-70 l70,-64 l70,64 v70 h60 v220 Z M1470,860 v-190 l80,-70 l80,70 v-90 h170 v280 Z',
      '#1c5d51',
    ) +
      path(
        'M130,572 l70,-66 l70,66 v12 l-70,-58 l-70,58 Z M1470,672 l80,-72 l80,72 v12 l-80,-64 l-80,64 Z',
        colour.snow,
        'opacity="0.8"',
      ),
    rect(180, 640, 20, 28, colour.yellow) +
      rect(1540, 700, 22, 30, colour.yellow) +
      rect(1700, 640, 22, 30, colour.yellow),
    rect(340, 500, 1120, 400, 'url(#wall)') +
      repeat(15, (i) => rect(340, 520 + i * 26, 1120, 2, colour.rust, 'opacity="0.5"')),
    polygon(
      [
        [310, 504],
        [390, 380],
        [1410, 380],
        [1490, 504],
      ],
      '#1e4a42',
    ) +
      polygon(
        [
          [340, 470],
          [390, 384],
          [1410, 384],
          [1460, 470],
          [1440, 478],
          [1300, 450],
          [1100, 476],
          [900, 452],
          [640, 480],
          [480, 454],
        ],
        colour.snow,
      ),
    rect(1130, 500, 330, 400, colour.ink, 'opacity="0.14"'),
    rect(760, 210, 280, 690, '#b4473a') +
      rect(920, 210, 120, 690, colour.ink, 'opacity="0.16"') +
      rect(744, 196, 312, 24, colour.paper),
    polygon(
      [
        [752, 198],
        [790, 96],
        [900, -60],
        [1010, 96],
        [1048, 198],
      ],
      '#2f7d6c',
    ) +
      polygon(
        [
          [900, -60],
          [1010, 96],
          [1048, 198],
          [920, 198],
        ],
        colour.night,
        'opacity="0.35"',
      ) +
      polygon(
        [
          [770, 150],
          [790, 96],
          [850, 12],
          [856, 60],
          [820, 130],
        ],
        colour.snow,
        'opacity="0.9"',
      ),
    circle(900, 330, 84, colour.paper) +
      circle(900, 330, 72, colour.yellow) +
      repeat(12, (i) =>
        line(
          [
            [900 + 58 * Math.sin((i * Math.PI) / 6), 330 - 58 * Math.cos((i * Math.PI) / 6)],
            [900 + 66 * Math.sin((i * Math.PI) / 6), 330 - 66 * Math.cos((i * Math.PI) / 6)],
          ],
          colour.ink,
          6,
        ),
      ) +
      line(
        [
          [900, 330],
          [900, 278],
        ],
        colour.ink,
        9,
      ) +
      line(
        [
          [900, 330],
          [934, 346],
        ],
        colour.ink,
        9,
      ),
    pane(830, 460, true, 44, 110) + pane(926, 460, true, 44, 110),
    repeat(3, (i) => pane(400 + i * 118, 560, i !== 1)) +
      repeat(3, (i) => pane(1108 + i * 118, 560, i !== 2)) +
      repeat(3, (i) => pane(400 + i * 118, 740, i === 1, 58, 100)) +
      repeat(3, (i) => pane(1108 + i * 118, 740, i !== 1, 58, 100)),
    path('M810,900 v-150 q90,-86 180,0 v150 Z', colour.paper) +
      path('M830,900 v-140 q70,-62 140,0 v140 Z', colour.petrol) +
      path('M900,738 v162', 'none', `stroke="${colour.night}" stroke-width="6"`) +
      path('M842,820 h46 v-70 q-28,6 -46,22 Z M958,820 h-46 v-70 q28,6 46,22 Z', colour.yellow),
    polygon(
      [
        [760, 900],
        [1040, 900],
        [1090, 946],
        [710, 946],
      ],
      colour.dune,
    ) +
      polygon(
        [
          [760, 900],
          [1040, 900],
          [1052, 914],
          [748, 914],
        ],
        colour.snow,
      ),
    path('M0,880 Q420,850 760,904 L1040,904 Q1400,850 1800,880 L1800,1200 L0,1200 Z', 'url(#snow)'),
    ellipse(900, 1000, 300, 70, '#ffe9a8', 'opacity="0.35"') +
      path('M0,1060 Q500,1010 980,1060 T1800,1040 L1800,1200 L0,1200 Z', '#e6f0eb'),
    repeat(13, (i) => ellipse(910 + i * 36, 960 + i * 12 + (i % 2) * 12, 12, 5, '#b7cdc4')),
    tree(200, 980, 1.15) + tree(1660, 960, 0.95),
    ...[520, 1290].map(
      (x) =>
        circle(x, 716, 150, 'url(#lamp)') +
        line(
          [
            [x, 985],
            [x, 740],
          ],
          colour.ink,
          12,
        ) +
        path(`M${x - 26},744 l10,-54 h32 l10,54 Z`, colour.yellow) +
        path(`M${x - 26},690 h52 l-26,-26 Z`, colour.ink) +
        ellipse(x, 985, 34, 9, colour.ink),
    ),
    ellipse(1330, 1112, 190, 18, '#9db8ad', 'opacity="0.7"'),
    person(1290, 1108, 360, {
      coat: colour.petrol,
      trousers: colour.ink,
      skin: skin.light,
      hair: hair.grey,
      headwear: { kind: 'cap', colour: colour.amber },
      legs: [
        [
          [-6, -26],
          [-8, -4],
        ],
        [
          [5, -26],
          [7, -1],
        ],
      ],
    }),
    person(1372, 1112, 338, {
      coat: colour.red,
      trousers: colour.night,
      skin: skin.light,
      hair: hair.brown,
      headwear: 'long',
      legs: [
        [
          [-5, -26],
          [-6, -1],
        ],
        [
          [6, -26],
          [8, -4],
        ],
      ],
    }),
    snow(3, 130, 6) + snow(8, 30, 12),
  ],
};
