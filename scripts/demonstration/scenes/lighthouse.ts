import type { Scene } from '../canvas.ts';
import { colour } from '../palette.ts';
import { chance, circle, ellipse, glow, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';
import { glints } from './seaside.ts';

const random = chance(5);
const stars = repeat(70, () =>
  circle(
    Math.round(random(0, 1800)),
    Math.round(random(10, 560)),
    Number(random(1, 3.2).toFixed(1)),
    colour.mist,
    `opacity="${random(0.3, 0.9).toFixed(2)}"`,
  ),
);

const tower = [
  polygon(
    [
      [1150, 760],
      [1186, 330],
      [1294, 330],
      [1330, 760],
    ],
    colour.paper,
  ),
  polygon(
    [
      [1162, 616],
      [1172, 500],
      [1308, 500],
      [1318, 616],
    ],
    colour.red,
  ),
  polygon(
    [
      [1150, 760],
      [1155, 700],
      [1325, 700],
      [1330, 760],
    ],
    colour.red,
  ),
  polygon(
    [
      [1180, 404],
      [1186, 330],
      [1294, 330],
      [1300, 404],
    ],
    colour.red,
  ),
  polygon(
    [
      [1252, 330],
      [1294, 330],
      [1330, 760],
      [1262, 760],
    ],
    colour.night,
    'opacity="0.28"',
  ),
  rect(1164, 312, 152, 22, colour.ink) +
    repeat(9, (i) =>
      line(
        [
          [1168 + i * 18, 284],
          [1168 + i * 18, 312],
        ],
        colour.ink,
        4,
      ),
    ) +
    line(
      [
        [1164, 284],
        [1316, 284],
      ],
      colour.ink,
      6,
    ),
  rect(1200, 226, 80, 86, colour.yellow) +
    line(
      [
        [1226, 226],
        [1226, 312],
      ],
      colour.ink,
      5,
    ) +
    line(
      [
        [1254, 226],
        [1254, 312],
      ],
      colour.ink,
      5,
    ),
  path('M1188,228 Q1240,140 1292,228 Z', colour.rust) +
    line(
      [
        [1240, 180],
        [1240, 140],
      ],
      colour.ink,
      6,
    ) +
    circle(1240, 136, 9, colour.ink),
  rect(1220, 430, 34, 48, colour.night) +
    rect(1220, 560, 34, 0, colour.night) +
    path('M1214,760 v-66 q26,-30 52,0 v66 Z', colour.night),
].join('');

/** A lighthouse on a headland at night, its beam across the fjord towards a single lit house. */
export const lighthouse: Scene = {
  definitions:
    gradient('sky', [
      [0, '#052722'],
      [0.6, '#0f5a4d'],
      [1, '#3f8f7f'],
    ]) +
    gradient('water', [
      [0, '#2f8070'],
      [0.4, '#0d4a40'],
      [1, '#052722'],
    ]) +
    gradient(
      'beam',
      [
        [0, '#ffe9a8', 0],
        [1, '#ffe9a8', 0.75],
      ],
      [1, 0],
    ) +
    gradient(
      'beam-right',
      [
        [0, '#ffe9a8', 0.7],
        [1, '#ffe9a8', 0],
      ],
      [1, 0],
    ) +
    glow('lamp', [
      [0, '#fff4cf', 0.95],
      [0.3, '#ffe9a8', 0.5],
      [1, '#ffe9a8', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 780, 'url(#sky)'),
    stars,
    polygon(
      [
        [1240, 262],
        [0, 60],
        [0, 420],
      ],
      'url(#beam)',
    ) +
      polygon(
        [
          [1240, 262],
          [1800, 190],
          [1800, 360],
        ],
        'url(#beam-right)',
      ),
    path('M0,740 Q160,650 360,690 T760,720 T1000,760 L1000,790 L0,790 Z', '#0c4b41') +
      path('M0,770 Q240,720 520,748 T980,776 L980,790 L0,790 Z', '#083a32'),
    rect(300, 676, 62, 44, colour.night) +
      polygon(
        [
          [290, 678],
          [331, 644],
          [372, 678],
        ],
        colour.ink,
      ) +
      rect(320, 690, 18, 18, colour.yellow) +
      circle(329, 699, 40, 'url(#lamp)', 'opacity="0.6"'),
    rect(0, 780, 1800, 420, 'url(#water)'),
    glints(2, 790, 1190, 90, colour.fjord) + glints(9, 790, 1150, 34, colour.yellow, 90, 760),
    path(
      'M820,1200 Q880,1010 980,930 Q1040,830 1120,790 Q1180,740 1260,742 Q1400,744 1480,800 Q1640,880 1800,900 L1800,1200 Z',
      '#0a3f36',
    ),
    path('M980,1200 Q1060,1040 1150,960 Q1260,840 1400,820 Q1640,900 1800,930 L1800,1200 Z', '#072e28'),
    repeat(26, (i) =>
      path(
        `M${1010 + i * 30},${960 + ((i * 67) % 200)} q4,-26 12,-38 M${1016 + i * 30},${960 + ((i * 67) % 200)} q8,-18 20,-26`,
        'none',
        `stroke="${colour.sea}" stroke-width="4" opacity="0.5" stroke-linecap="round"`,
      ),
    ),
    polygon(
      [
        [1380, 800],
        [1380, 700],
        [1520, 700],
        [1520, 830],
      ],
      '#d8ccb0',
    ) +
      polygon(
        [
          [1452, 812],
          [1452, 700],
          [1520, 700],
          [1520, 830],
        ],
        colour.night,
        'opacity="0.35"',
      ) +
      polygon(
        [
          [1362, 704],
          [1450, 630],
          [1538, 704],
        ],
        colour.rust,
      ) +
      rect(1402, 730, 34, 40, colour.yellow),
    tower,
    circle(1240, 268, 210, 'url(#lamp)'),
    path(
      'M1240,760 Q1230,850 1120,900 Q1030,960 1000,1200',
      'none',
      `stroke="#c8b78d" stroke-width="20" opacity="0.35" stroke-linecap="round"`,
    ),
    polygon(
      [
        [420, 910],
        [600, 910],
        [570, 952],
        [450, 952],
      ],
      colour.ink,
    ) +
      line(
        [
          [510, 910],
          [510, 800],
        ],
        colour.ink,
        7,
      ) +
      polygon(
        [
          [520, 806],
          [520, 896],
          [580, 896],
        ],
        colour.mist,
        'opacity="0.65"',
      ) +
      circle(510, 796, 7, colour.yellow) +
      ellipse(510, 966, 100, 7, colour.night, 'opacity="0.6"'),
  ],
};
