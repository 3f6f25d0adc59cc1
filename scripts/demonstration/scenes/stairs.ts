import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { gradient, line, path, polygon, rect, repeat } from '../shapes.ts';

/** The steps of a broad flight, rising to the right in the light of a tall window. */
const steps = repeat(9, (i) => {
  const [x, y] = [330 + i * 140, 1130 - i * 84];
  return (
    polygon(
      [
        [x, y],
        [1800, y],
        [1800, 1200],
        [x, 1200],
      ],
      i % 2 ? '#dfcfae' : '#e6d7b8',
    ) +
    rect(x, y, 1470, 15, colour.paper) +
    rect(x, y + 15, 140, 69, colour.earth, 'opacity="0.32"') +
    polygon(
      [
        [x, y + 15],
        [x + 24, y + 15],
        [x + 24, y + 84],
        [x, y + 84],
      ],
      colour.bark,
      'opacity="0.25"',
    )
  );
});

/** A flight of stairs: light through a tall window falls on the steps, and someone is on the way up. */
export const stairs: Scene = {
  definitions:
    gradient('wall', [
      [0, '#0d5d4e'],
      [1, '#07382f'],
    ]) +
    gradient('sky', [
      [0, '#8fd0be'],
      [1, '#fdeec4'],
    ]) +
    gradient(
      'ray',
      [
        [0, '#fff1bd', 0.62],
        [1, '#fff1bd', 0.06],
      ],
      [1, 0.6],
    ),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#wall)'),
    repeat(12, (i) => rect(i * 160, 0, 3, 1200, colour.night, 'opacity="0.35"')),
    path('M180,700 V240 Q180,70 350,70 Q520,70 520,240 V700 Z', colour.sand) +
      path('M206,676 V240 Q206,96 350,96 Q494,96 494,240 V676 Z', 'url(#sky)') +
      path('M206,600 q60,-80 130,-40 t158,-50 v166 H206 Z', colour.fjord) +
      path('M206,640 q90,-50 160,-20 t128,-20 v76 H206 Z', colour.sea),
    line(
      [
        [350, 96],
        [350, 676],
      ],
      colour.sand,
      12,
    ) +
      line(
        [
          [206, 250],
          [494, 250],
        ],
        colour.sand,
        12,
      ) +
      line(
        [
          [206, 420],
          [494, 420],
        ],
        colour.sand,
        12,
      ) +
      line(
        [
          [206, 560],
          [494, 560],
        ],
        colour.sand,
        12,
      ) +
      rect(160, 690, 380, 26, colour.dune),
    path(
      'M250,690 v-36 q-40,-60 -6,-110 q18,60 26,60 q-4,-70 34,-100 q6,70 -8,110 q30,-40 50,-36 q-14,60 -50,80 Z',
      colour.petrol,
    ) + path('M236,690 l8,-48 h74 l8,48 Z', colour.red),
    rect(0, 1130, 330, 70, '#cbb68e') + rect(0, 1130, 330, 12, colour.sand),
    steps,
    polygon(
      [
        [520, 120],
        [1800, 330],
        [1800, 900],
        [1160, 1000],
        [520, 690],
      ],
      'url(#ray)',
    ),
    repeat(9, (i) =>
      line(
        [
          [400 + i * 140, 1130 - i * 84],
          [400 + i * 140, 884 - i * 84],
        ],
        colour.ink,
        8,
      ),
    ),
    polygon(
      [
        [1060, 716],
        [1230, 622],
        [1330, 640],
        [1150, 740],
      ],
      colour.bark,
      'opacity="0.28"',
    ),
    person(1010, 726, 520, {
      view: 'side',
      coat: colour.red,
      trousers: colour.ink,
      skin: skin.warm,
      hair: hair.brown,
      lean: 5,
      arms: [
        [
          [-8, -66],
          [4, -55],
        ],
        [
          [16, -66],
          [24, -62],
        ],
      ],
      legs: [
        [
          [-2, -25],
          [-17, -1],
        ],
        [
          [15, -38],
          [13, -18],
        ],
      ],
    }),
    line(
      [
        [330, 910],
        [1800, 28],
      ],
      colour.wood,
      26,
    ) +
      line(
        [
          [330, 902],
          [1800, 20],
        ],
        '#b98554',
        8,
      ),
    line(
      [
        [330, 910],
        [330, 1130],
      ],
      colour.wood,
      34,
    ) + path('M306,900 a26,26 0 1 1 50,0 Z', colour.amber),
  ],
};
