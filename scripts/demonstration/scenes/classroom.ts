import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person, type Person } from '../person.ts';
import { circle, ellipse, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';

const pupil = (x: number, look: Person) =>
  rect(x - 190, 930, 380, 26, '#dcb98a') +
  rect(x - 190, 952, 380, 14, colour.earth) +
  line(
    [
      [x - 140, 990],
      [x - 150, 1200],
    ],
    colour.ink,
    10,
  ) +
  line(
    [
      [x + 140, 990],
      [x + 150, 1200],
    ],
    colour.ink,
    10,
  ) +
  rect(x + 96, 918, 84, 12, colour.paper) +
  rect(x - 178, 906, 60, 24, colour.red) +
  person(x, 1400, 660, {
    arms: [
      [
        [-21, -66],
        [-8, -72],
      ],
      [
        [21, -66],
        [8, -72],
      ],
    ],
    ...look,
  }) +
  path(`M${x - 104},1050 q104,-34 208,0 v78 h-208 Z`, colour.wood) +
  path(`M${x + 20},1034 q50,2 84,16 v78 h-84 Z`, colour.bark, 'opacity="0.4"') +
  rect(x - 116, 1160, 232, 40, colour.bark) +
  line(
    [
      [x - 92, 1100],
      [x - 98, 1200],
    ],
    colour.ink,
    12,
  ) +
  line(
    [
      [x + 92, 1100],
      [x + 98, 1200],
    ],
    colour.ink,
    12,
  );

/** A class from behind: a teacher at the board, on which a staircase is drawn in chalk. */
export const classroom: Scene = {
  definitions:
    gradient('wall', [
      [0, '#f6ecd6'],
      [1, '#e9d9b8'],
    ]) +
    gradient('board', [
      [0, colour.petrol],
      [1, '#08463b'],
    ]) +
    gradient('floor', [
      [0, '#c89d6c'],
      [1, '#8d6040'],
    ]),
  layers: [
    rect(0, 0, 1800, 860, 'url(#wall)'),
    polygon(
      [
        [0, 0],
        [420, 0],
        [1000, 860],
        [180, 860],
      ],
      '#fff8e2',
      'opacity="0.5"',
    ),
    rect(0, 840, 1800, 360, 'url(#floor)'),
    repeat(9, (i) =>
      line(
        [
          [900 + (i - 4) * 150, 840],
          [900 + (i - 4) * 420, 1200],
        ],
        colour.bark,
        3,
        'opacity="0.25"',
      ),
    ),
    rect(60, 110, 240, 420, colour.wood) +
      rect(78, 128, 204, 384, '#a9dccd') +
      path('M78,430 q60,-70 120,-30 t84,-30 v142 H78 Z', colour.fjord) +
      circle(220, 210, 34, colour.yellow) +
      line(
        [
          [180, 128],
          [180, 512],
        ],
        colour.wood,
        10,
      ) +
      line(
        [
          [78, 300],
          [282, 300],
        ],
        colour.wood,
        10,
      ),
    rect(380, 100, 1060, 560, colour.wood) +
      rect(402, 122, 1016, 516, 'url(#board)') +
      rect(380, 656, 1060, 18, colour.bark),
    path(
      'M470,580 h120 v-84 h120 v-84 h120 v-84 h120 v-84 h120',
      'none',
      `stroke="${colour.paper}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round" opacity="0.92"`,
    ),
    path(
      'M1010,236 v-64 l54,20 l-54,22',
      'none',
      `stroke="${colour.yellow}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"`,
    ),
    circle(528, 530, 15, 'none', `stroke="${colour.mint}" stroke-width="8"`) +
      path('M528,546 v26 M512,556 h32', 'none', `stroke="${colour.mint}" stroke-width="8" stroke-linecap="round"`),
    path(
      'M600,250 q80,-60 160,-20 M620,300 q50,-30 90,-10',
      'none',
      `stroke="${colour.paper}" stroke-width="6" opacity="0.35" stroke-linecap="round"`,
    ),
    rect(760, 640, 60, 16, colour.paper) + rect(840, 642, 40, 14, colour.yellow),
    rect(1520, 150, 220, 12, colour.wood) +
      repeat(6, (i) =>
        rect(
          1532 + i * 33,
          72 + (i % 3) * 12,
          26,
          78 - (i % 3) * 12,
          [colour.red, colour.petrol, colour.amber, colour.sea, colour.rust, colour.fjord][i] ?? colour.red,
        ),
      ),
    rect(1560, 330, 150, 190, colour.paper) +
      path('M1580,500 l40,-80 l30,40 l20,-30 l26,70 Z', colour.fjord) +
      circle(1670, 370, 18, colour.amber),
    ellipse(1230, 868, 120, 16, colour.bark, 'opacity="0.4"'),
    person(1230, 868, 560, {
      view: 'side',
      mirrored: true,
      coat: colour.red,
      trousers: colour.night,
      hair: hair.grey,
      skin: skin.light,
      headwear: 'bun',
      arms: [
        [
          [15, -80],
          [28, -92],
        ],
        [
          [6, -64],
          [8, -48],
        ],
      ],
      legs: [
        [
          [-3, -26],
          [-5, -2],
        ],
        [
          [4, -26],
          [6, -2],
        ],
      ],
    }),
    pupil(330, { coat: colour.sea, hair: hair.blond, skin: skin.light, headwear: 'long' }),
    pupil(1500, { coat: colour.amber, hair: hair.black, skin: skin.brown }),
    pupil(720, { coat: colour.petrol, hair: hair.red, skin: skin.light }),
    pupil(1110, { coat: colour.paper, skin: skin.warm, headwear: { kind: 'scarf', colour: colour.fjord } }),
  ],
};
