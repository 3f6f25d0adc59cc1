import type { Scene } from '../canvas.ts';
import { colour } from '../palette.ts';
import { chance, circle, ellipse, glow, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';

const random = chance(90);
const sparks = repeat(90, () => {
  const turn = random(-2.9, 0.5);
  const far = 40 + random(0, 1) ** 2 * 420;
  const [x, y] = [838 + far * Math.cos(turn), 800 + far * Math.sin(turn) + (far * far) / 900];
  return line(
    [
      [Math.round(x), Math.round(y)],
      [Math.round(x + 14 * Math.cos(turn)), Math.round(y + 14 * Math.sin(turn) + far / 30)],
    ],
    random(0, 1) > 0.4 ? colour.yellow : colour.amber,
    Number(random(2, 5).toFixed(1)),
    `opacity="${random(0.5, 1).toFixed(2)}"`,
  );
});

const welder = [
  ellipse(500, 1090, 300, 26, colour.ink, 'opacity="0.6"'),
  path('M330,1076 Q280,930 400,900 L520,900 Q600,930 590,1000 L640,1070 L560,1086 L480,1010 L470,1080 Z', '#17433b'),
  path('M590,1000 L700,1060 q16,26 -16,30 L560,1086 Z', colour.ink) +
    path('M330,1070 h150 v20 h-150 q-20,-6 0,-20 Z', colour.ink),
  path('M376,920 Q330,720 440,640 Q520,600 580,650 Q640,720 590,930 Q480,960 376,920 Z', '#b9852f'),
  path(
    'M520,622 Q590,640 606,720 Q620,820 590,930 Q560,940 540,942 Q600,760 520,622 Z',
    colour.yellow,
    'opacity="0.85"',
  ),
  path(
    'M470,690 Q520,820 640,826 L740,800',
    'none',
    'stroke="#8a6223" stroke-width="74" stroke-linecap="round" stroke-linejoin="round"',
  ),
  path(
    'M486,676 Q540,790 650,796 L730,776',
    'none',
    `stroke="${colour.amber}" stroke-width="22" stroke-linecap="round" opacity="0.9"`,
  ),
  circle(768, 796, 42, colour.bark) +
    path('M752,764 q50,-4 56,40', 'none', `stroke="${colour.amber}" stroke-width="9"`),
  line(
    [
      [780, 800],
      [836, 800],
    ],
    colour.steel,
    15,
  ),
  path('M520,650 Q470,540 560,490 Q650,470 680,540 L676,640 Q610,690 540,664 Z', colour.petrol) +
    path('M600,520 L676,532 L674,640 Q640,664 600,660 Z', '#0a3d34') +
    rect(622, 556, 50, 30, colour.yellow, 'rx="5"') +
    path('M538,508 Q600,470 660,508', 'none', `stroke="${colour.mint}" stroke-width="7" opacity="0.5"`),
  path('M760,830 Q660,930 520,1100 T260,1150', 'none', `stroke="${colour.ink}" stroke-width="13"`),
].join('');

/** A welder kneels at a ship's hull in the dock; the sparks light up the dusk. */
export const dock: Scene = {
  definitions:
    gradient('hall', [
      [0, '#0a3a32'],
      [1, '#06251f'],
    ]) +
    gradient('hull', [
      [0, '#0f6152'],
      [0.55, '#0b4a3e'],
      [0.56, '#a8432f'],
      [1, '#6b2419'],
    ]) +
    glow('arc', [
      [0, '#ffffff', 1],
      [0.07, '#fff7d6', 0.95],
      [0.25, '#ffe08a', 0.5],
      [0.6, '#f0b94d', 0.16],
      [1, '#f0b94d', 0],
    ]) +
    gradient('gate', [
      [0, '#d58f5e'],
      [1, '#f5cd92'],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#hall)'),
    rect(60, 150, 520, 700, 'url(#gate)') +
      rect(60, 640, 520, 210, '#6f9c8a') +
      path('M60,640 q120,-60 260,-20 t260,-16 v40 H60 Z', '#3f7f70') +
      circle(250, 520, 50, '#fff3d2') +
      repeat(6, (i) =>
        line(
          [
            [120 + i * 70, 690 + (i % 3) * 36],
            [210 + i * 70, 690 + (i % 3) * 36],
          ],
          '#ffe7b8',
          5,
          'opacity="0.7"',
        ),
      ),
    repeat(4, (i) => rect(50 + i * 177, 130, 14, 730, colour.night)) +
      rect(30, 120, 580, 30, colour.night) +
      line(
        [
          [60, 380],
          [580, 380],
        ],
        colour.night,
        10,
      ),
    repeat(6, (i) =>
      line(
        [
          [i * 330, 0],
          [i * 330 + 165, 110],
          [i * 330 + 330, 0],
        ],
        '#0d4a40',
        13,
      ),
    ) + rect(0, 104, 1800, 16, '#0d4a40'),
    rect(0, 960, 1800, 240, '#0a2721') + path('M0,960 H1800 V980 H0 Z', '#134a40'),
    path('M760,1010 Q700,700 640,120 Q620,20 600,-20 L1800,-20 L1800,1010 Z', 'url(#hull)') +
      path(
        'M760,1010 Q700,700 640,120 Q620,20 600,-20 L660,-20 Q690,160 730,420 Q770,760 820,1010 Z',
        colour.mint,
        'opacity="0.16"',
      ),
    ...[130, 330, 540, 740].map((y, i) =>
      path(
        `M${648 + i * 32},${y} Q1200,${y + 36} 1800,${y + 20}`,
        'none',
        `stroke="${colour.night}" stroke-width="4" opacity="0.5"`,
      ),
    ),
    repeat(8, (i) =>
      path(
        `M${840 + i * 130},0 Q${856 + i * 130},500 ${880 + i * 126},1010`,
        'none',
        `stroke="${colour.night}" stroke-width="4" opacity="0.4"`,
      ),
    ),
    repeat(
      4,
      (i) =>
        circle(1080 + i * 190, 210, 46, colour.steel) +
        circle(1080 + i * 190, 210, 32, '#0a3a32') +
        path(
          `M${1058 + i * 190},190 q14,-14 30,-12`,
          'none',
          `stroke="${colour.mist}" stroke-width="6" stroke-linecap="round"`,
        ),
    ),
    repeat(
      3,
      (i) =>
        rect(1000 + i * 260, 1010, 110, 70, colour.wood) +
        rect(1000 + i * 260, 1010, 110, 14, '#b98554') +
        rect(980 + i * 260, 1078, 150, 40, colour.bark),
    ),
    line(
      [
        [1500, 120],
        [1500, 1100],
      ],
      '#5d7a72',
      15,
    ) +
      line(
        [
          [1720, 120],
          [1720, 1100],
        ],
        '#5d7a72',
        15,
      ) +
      repeat(
        4,
        (i) =>
          rect(1460, 300 + i * 210, 320, 17, '#8a6a45') +
          line(
            [
              [1500, 310 + i * 210],
              [1720, 510 + i * 210],
            ],
            '#5d7a72',
            8,
          ),
      ),
    circle(838, 800, 640, 'url(#arc)'),
    welder,
    sparks,
    circle(838, 800, 150, 'url(#arc)'),
    rect(160, 1000, 130, 110, colour.red) +
      rect(240, 1000, 50, 110, colour.rust) +
      circle(196, 1050, 20, colour.paper) +
      line(
        [
          [196, 1050],
          [206, 1038],
        ],
        colour.ink,
        5,
      ) +
      path('M290,1080 Q400,1160 560,1120', 'none', `stroke="${colour.ink}" stroke-width="11"`) +
      line(
        [
          [180, 1000],
          [180, 976],
          [270, 976],
          [270, 1000],
        ],
        colour.ink,
        10,
      ),
    polygon(
      [
        [0, 1160],
        [1800, 1120],
        [1800, 1200],
        [0, 1200],
      ],
      '#041a16',
      'opacity="0.7"',
    ),
  ],
};
