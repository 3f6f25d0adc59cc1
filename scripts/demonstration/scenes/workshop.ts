import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, glow, gradient, group, line, path, polygon, rect, repeat } from '../shapes.ts';

const spanner = (x: number, y: number, long: number) =>
  line(
    [
      [x, y],
      [x, y + long],
    ],
    colour.steel,
    13,
  ) +
  circle(x, y, 20, colour.steel) +
  rect(x - 8, y - 24, 16, 24, colour.sea) +
  circle(x, y + long, 15, colour.steel) +
  circle(x, y + long, 6, colour.sea);
const hammer = (x: number, y: number) =>
  line(
    [
      [x, y],
      [x, y + 150],
    ],
    colour.wood,
    15,
  ) +
  rect(x - 44, y - 22, 88, 34, colour.ink) +
  rect(x - 44, y - 22, 88, 12, colour.steel, 'opacity="0.5"');
const saw = (x: number, y: number) =>
  polygon(
    [
      [x, y],
      [x + 190, y + 30],
      [x + 190, y + 52],
      [x, y + 62],
    ],
    colour.steel,
  ) +
  path(
    `M${x},${y - 8} h-58 q-18,38 0,78 h58 Z M${x - 18},${y + 14} h-22 q-6,16 0,34 h22 Z`,
    colour.wood,
    'fill-rule="evenodd"',
  );
const pliers = (x: number, y: number) =>
  line(
    [
      [x - 4, y + 50],
      [x - 26, y + 150],
    ],
    colour.red,
    13,
  ) +
  line(
    [
      [x + 4, y + 50],
      [x + 26, y + 150],
    ],
    colour.red,
    13,
  ) +
  path(`M${x - 14},${y + 60} L${x - 6},${y} L${x + 6},${y} L${x + 14},${y + 60} Z`, colour.steel) +
  circle(x, y + 48, 15, colour.ink);

/** A workshop: a woman from behind at the bench, tools in rows on the wall, light from one lamp. */
export const workshop: Scene = {
  definitions:
    gradient('wall', [
      [0, colour.petrol],
      [1, '#11695a'],
    ]) +
    glow('lamp', [
      [0, '#ffefb5', 0.85],
      [0.5, '#ffe08a', 0.28],
      [1, '#ffe08a', 0],
    ]) +
    gradient('bench', [
      [0, '#c28d59'],
      [1, colour.wood],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#wall)'),
    repeat(10, (i) => rect(0, 84 + i * 84, 1800, 3, colour.night, 'opacity="0.25"')),
    rect(1340, 130, 340, 400, colour.night) +
      rect(1356, 146, 308, 368, '#a9dccd') +
      path('M1356,420 q70,-60 150,-20 t158,-30 V514 H1356 Z', colour.fjord) +
      line(
        [
          [1510, 146],
          [1510, 514],
        ],
        colour.night,
        12,
      ) +
      line(
        [
          [1356, 320],
          [1664, 320],
        ],
        colour.night,
        12,
      ),
    rect(170, 140, 1050, 520, colour.sea) +
      rect(170, 140, 1050, 520, 'none', `stroke="${colour.night}" stroke-width="10"`),
    repeat(5, (row) => repeat(12, (column) => circle(215 + column * 87, 190 + row * 105, 4, colour.petrol))),
    circle(900, 300, 560, 'url(#lamp)'),
    group(
      'opacity="0.25" transform="translate(14 16)"',
      repeat(5, (i) =>
        line(
          [
            [255 + i * 66, 225],
            [255 + i * 66, 345 - i * 16],
          ],
          colour.night,
          16,
        ),
      ),
    ),
    repeat(5, (i) => spanner(255 + i * 66, 215, 140 - i * 17)),
    hammer(690, 218) + hammer(800, 218),
    saw(1000, 225),
    repeat(3, (i) => pliers(260 + i * 110, 440)),
    repeat(
      4,
      (i) =>
        line(
          [
            [1000 + i * 52, 420],
            [1000 + i * 52, 478],
          ],
          i % 2 ? colour.amber : colour.red,
          22,
        ) +
        line(
          [
            [1000 + i * 52, 480],
            [1000 + i * 52, 570],
          ],
          colour.steel,
          7,
        ),
    ),
    line(
      [
        [900, 0],
        [900, 96],
      ],
      colour.ink,
      7,
    ) +
      path('M820,190 Q828,96 900,92 Q972,96 980,190 Z', colour.ink) +
      ellipse(900, 190, 80, 13, colour.yellow),
    rect(0, 1010, 1800, 190, colour.night),
    rect(60, 780, 1680, 62, 'url(#bench)') +
      rect(60, 836, 1680, 16, colour.bark) +
      rect(140, 850, 70, 350, colour.wood) +
      rect(186, 850, 24, 350, colour.bark) +
      rect(1590, 850, 70, 350, colour.wood) +
      rect(1636, 850, 24, 350, colour.bark),
    rect(1270, 880, 300, 190, colour.wood) +
      rect(1270, 972, 300, 6, colour.bark) +
      rect(1390, 915, 60, 12, colour.steel) +
      rect(1390, 1010, 60, 12, colour.steel),
    path('M330,780 v-40 h-26 v-36 h170 v36 h-26 v40 Z', colour.steel) +
      path('M390,780 v-40 h-30 v-36 h114 v36 h-26 v40 Z', colour.ink, 'opacity="0.22"') +
      line(
        [
          [270, 722],
          [304, 722],
        ],
        colour.ink,
        14,
      ) +
      line(
        [
          [270, 690],
          [270, 754],
        ],
        colour.ink,
        10,
      ),
    rect(1160, 700, 150, 80, colour.red) +
      rect(1240, 700, 70, 80, colour.rust) +
      path('M1190,700 v-26 h90 v26', 'none', `stroke="${colour.ink}" stroke-width="10"`),
    rect(1380, 742, 220, 38, colour.sand) + rect(1400, 712, 160, 30, colour.amber),
    rect(610, 738, 380, 42, colour.steel) + rect(610, 738, 380, 12, colour.snow, 'opacity="0.6"'),
    ellipse(800, 1162, 230, 26, colour.ink, 'opacity="0.5"'),
    person(800, 1158, 760, {
      coat: colour.amber,
      trousers: colour.night,
      skin: skin.warm,
      hair: hair.black,
      headwear: 'bun',
      arms: [
        [
          [-20, -66],
          [-15, -54],
        ],
        [
          [20, -66],
          [15, -54],
        ],
      ],
    }),
  ],
};
