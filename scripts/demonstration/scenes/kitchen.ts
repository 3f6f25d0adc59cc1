import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';

const pot = (x: number, y: number, w: number, h: number, metal: string) =>
  rect(x, y, w, h, metal, 'rx="12"') +
  rect(x + w * 0.62, y, w * 0.38, h, colour.ink, 'opacity="0.18" rx="12"') +
  rect(x - 10, y - 10, w + 20, 20, colour.steel, 'rx="8"') +
  line(
    [
      [x - 26, y + 34],
      [x, y + 34],
    ],
    colour.ink,
    12,
  ) +
  line(
    [
      [x + w, y + 34],
      [x + w + 26, y + 34],
    ],
    colour.ink,
    12,
  );
const carrot = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M0,0 q60,-16 120,8 q-60,22 -120,8 Z', '#e0803c')}${path('M0,6 q-30,-24 -44,-18 M0,8 q-36,0 -46,10 M0,6 q-34,-10 -50,-2', 'none', `stroke="${colour.sea}" stroke-width="8" stroke-linecap="round"`)}</g>`;
const steam = (x: number, y: number) =>
  path(
    `M${x},${y} q-34,-44 0,-88 t0,-96 t0,-80`,
    'none',
    'stroke="#fff" stroke-width="18" opacity="0.4" stroke-linecap="round"',
  );

/** A large kitchen: two people in aprons side by side, one stirring a pot, one cutting vegetables. */
export const kitchen: Scene = {
  definitions:
    gradient('wall', [
      [0, '#d7ebe0'],
      [1, '#b7dccd'],
    ]) +
    gradient('hood', [
      [0, '#dfe7e3'],
      [1, '#93aaa3'],
    ]) +
    gradient('counter', [
      [0, '#cfdad5'],
      [1, '#8fa6a0'],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#wall)'),
    repeat(13, (row) =>
      repeat(19, (column) =>
        rect(
          column * 98 - (row % 2) * 49,
          row * 62,
          94,
          58,
          (row * 7 + column * 3) % 11 === 0 ? '#a3cfbe' : (row * 5 + column) % 7 === 0 ? '#e3f1e8' : '#c6e3d6',
        ),
      ),
    ),
    polygon(
      [
        [120, 0],
        [760, 0],
        [920, 330],
        [-20, 330],
      ],
      'url(#hood)',
    ) +
      rect(-20, 326, 940, 30, colour.ink, 'opacity="0.35"') +
      polygon(
        [
          [560, 0],
          [760, 0],
          [920, 330],
          [640, 330],
        ],
        colour.ink,
        'opacity="0.12"',
      ),
    rect(1020, 120, 700, 18, colour.wood) + rect(1020, 138, 700, 8, colour.bark),
    repeat(
      4,
      (i) =>
        rect(
          1050 + i * 84,
          40 + (i % 2) * 14,
          60,
          80 - (i % 2) * 14,
          [colour.red, colour.amber, colour.petrol, colour.sand][i] ?? colour.red,
          'rx="8"',
        ) + rect(1054 + i * 84, 30 + (i % 2) * 14, 52, 14, colour.bark),
    ),
    path('M1420,120 q0,-64 56,-64 h0 q56,0 56,64 Z', colour.paper) +
      path('M1440,120 q0,-44 36,-44 q36,0 36,44 Z', colour.mist) +
      rect(1580, 60, 110, 60, colour.steel, 'rx="30"') +
      rect(1600, 50, 70, 14, colour.ink),
    line(
      [
        [1000, 260],
        [1740, 260],
      ],
      colour.ink,
      9,
    ) +
      repeat(7, (i) =>
        line(
          [
            [1050 + i * 105, 260],
            [1050 + i * 105, 300],
          ],
          colour.ink,
          5,
        ),
      ),
    line(
      [
        [1050, 300],
        [1050, 430],
      ],
      colour.steel,
      12,
    ) +
      ellipse(1050, 450, 34, 42, colour.steel) +
      line(
        [
          [1155, 300],
          [1155, 440],
        ],
        colour.wood,
        13,
      ) +
      ellipse(1155, 450, 26, 38, colour.wood) +
      line(
        [
          [1260, 300],
          [1260, 400],
        ],
        colour.steel,
        12,
      ) +
      rect(1236, 400, 48, 84, colour.steel, 'rx="6"') +
      circle(1365, 376, 74, colour.ink) +
      circle(1365, 376, 58, '#2a3b38') +
      line(
        [
          [1365, 300],
          [1365, 310],
        ],
        colour.ink,
        16,
      ) +
      line(
        [
          [1470, 300],
          [1470, 470],
        ],
        colour.steel,
        10,
      ) +
      path('M1444,400 q26,110 52,0', 'none', `stroke="${colour.steel}" stroke-width="7"`) +
      path('M1456,400 q14,110 28,0', 'none', `stroke="${colour.steel}" stroke-width="5"`) +
      circle(1590, 370, 62, '#c98f4e') +
      circle(1590, 370, 46, '#b57b3e'),
    steam(330, 640) + steam(420, 610) + steam(510, 640),
    rect(0, 810, 1800, 60, 'url(#counter)') +
      rect(0, 864, 1800, 336, '#eef3f0') +
      repeat(
        6,
        (i) => rect(12 + i * 300, 892, 276, 308, '#dbe6e1') + rect(100 + i * 300, 924, 100, 14, colour.steel, 'rx="7"'),
      ) +
      rect(0, 864, 1800, 18, colour.ink, 'opacity="0.2"'),
    pot(270, 650, 290, 160, '#a9bdb6') + pot(40, 720, 160, 90, colour.red),
    rect(1060, 790, 380, 24, '#c28d59', 'rx="6"') +
      carrot(1330, 770, -6) +
      carrot(1350, 752, 8) +
      repeat(7, (i) => ellipse(1100 + i * 22, 786 - (i % 2) * 6, 12, 9, '#e0803c')) +
      path('M1500,812 q0,-70 80,-74 q80,4 80,74 Z', colour.sea) +
      path(
        'M1520,790 q40,-60 60,-50 M1580,740 q40,20 50,60',
        'none',
        `stroke="${colour.mint}" stroke-width="7" stroke-linecap="round"`,
      ) +
      circle(1708, 776, 38, colour.red) +
      path('M1700,742 q8,-16 22,-14', 'none', `stroke="${colour.sea}" stroke-width="8" stroke-linecap="round"`),
    person(690, 1250, 830, {
      view: 'side',
      mirrored: true,
      coat: colour.petrol,
      trousers: colour.night,
      skin: skin.light,
      hair: hair.blond,
      headwear: { kind: 'scarf', colour: colour.amber },
      apron: colour.paper,
      arms: [
        [
          [18, -66],
          [27, -74],
        ],
        [
          [14, -66],
          [20, -60],
        ],
      ],
    }),
    line(
      [
        [470, 660],
        [455, 560],
      ],
      colour.wood,
      16,
    ),
    person(960, 1250, 880, {
      view: 'side',
      coat: colour.red,
      trousers: colour.night,
      skin: skin.warm,
      hair: hair.grey,
      headwear: 'bun',
      apron: colour.mist,
      lean: 2,
      arms: [
        [
          [12, -62],
          [22, -55],
        ],
        [
          [16, -64],
          [30, -55],
        ],
      ],
    }),
    path('M1150,768 h96 l-12,-26 h-84 Z', colour.steel) + rect(1090, 744, 70, 20, colour.ink, 'rx="8"'),
  ],
};
