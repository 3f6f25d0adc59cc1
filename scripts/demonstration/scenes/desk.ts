import type { Scene } from '../canvas.ts';
import { colour, skin } from '../palette.ts';
import { circle, ellipse, glow, group, line, path, polygon, rect, repeat } from '../shapes.ts';

const rows = [300, 210, 330, 260, 310, 180, 320, 290, 240];

/** A desk from above: a lamp's light on a sheet with crossed-out lines, a hand with a pencil, a cup of coffee. */
export const desk: Scene = {
  definitions: glow('light', [
    [0, '#fff4cc', 0.8],
    [0.6, '#ffe9a8', 0.25],
    [1, '#ffe9a8', 0],
  ]),
  layers: [
    rect(0, 0, 1800, 1200, '#8d5f3a'),
    repeat(
      7,
      (i) =>
        rect(0, i * 176, 1800, 172, i % 2 ? '#94643d' : '#8a5c38') +
        repeat(3, (k) =>
          path(
            `M0,${i * 176 + 40 + k * 44} q450,${k % 2 ? 16 : -14} 900,0 t900,4`,
            'none',
            `stroke="${colour.bark}" stroke-width="3" opacity="0.35"`,
          ),
        ),
    ),
    circle(860, 500, 900, 'url(#light)'),
    group(
      'transform="translate(330 640) rotate(-14)"',
      rect(-190, -250, 400, 540, colour.ink, 'opacity="0.25" rx="10"'),
      rect(-205, -270, 400, 540, colour.petrol, 'rx="12"'),
      rect(-205, -270, 44, 540, colour.night, 'rx="12"'),
      rect(-90, -160, 210, 90, colour.sand),
      rect(150, -270, 16, 540, colour.red),
    ),
    group(
      'transform="translate(960 610) rotate(5)"',
      rect(-270, -390, 580, 820, colour.ink, 'opacity="0.28"'),
      rect(-290, -410, 580, 820, '#f3ead6', 'transform="rotate(-4)"'),
      rect(-290, -410, 580, 820, colour.paper),
      circle(-190, -300, 52, colour.mist) +
        circle(-190, -314, 20, colour.sea) +
        path('M-226,-266 q36,-46 72,0 q-36,34 -72,0 Z', colour.sea) +
        rect(-110, -336, 260, 22, colour.petrol) +
        rect(-110, -296, 170, 14, colour.steel),
      rows
        .map((w, i) =>
          line(
            [
              [-230, -190 + i * 62],
              [-230 + w + 80, -190 + i * 62],
            ],
            colour.steel,
            13,
          ),
        )
        .join(''),
      [0, 2, 3, 6]
        .map((i) =>
          path(
            `M-248,${-190 + i * 62} q${((rows[i] ?? 0) + 110) / 2},${i % 2 ? 20 : -18} ${(rows[i] ?? 0) + 116},-4`,
            'none',
            `stroke="${colour.red}" stroke-width="10" stroke-linecap="round"`,
          ),
        )
        .join(''),
      path(
        'M150,50 q60,-30 70,20 q0,40 -60,44',
        'none',
        `stroke="${colour.red}" stroke-width="8" stroke-linecap="round"`,
      ),
      rect(-240, 350, 300, 10, colour.yellow),
    ),
    group(
      'transform="translate(1290 800)"',
      path(
        'M-120,40 Q-40,-60 80,-30 L560,200 L560,520 L300,470 Q60,300 -60,190 Q-140,120 -120,40 Z',
        colour.ink,
        'opacity="0.22" transform="translate(14 26)"',
      ),
      path('M120,40 L620,190 L620,520 L330,420 Q160,300 60,210 Z', colour.red) +
        path('M60,210 Q160,300 330,420 L620,520 L620,420 L360,330 Q220,250 120,160 Z', colour.rust, 'opacity="0.6"') +
        path('M96,20 L176,48 L96,236 L22,180 Z', colour.sand),
      path('M-150,-6 Q-110,-60 -40,-54 Q60,-44 116,34 L40,196 Q-60,150 -120,100 Q-190,50 -150,-6 Z', skin.warm) +
        path('M-60,130 Q-130,96 -150,60 Q-100,110 20,150 L40,196 Q-10,166 -60,130 Z', '#a86c46', 'opacity="0.6"') +
        path(
          'M-150,10 Q-90,-6 -40,20 M-144,48 Q-90,34 -40,62',
          'none',
          'stroke="#a86c46" stroke-width="7" stroke-linecap="round" opacity="0.7"',
        ),
      line(
        [
          [-214, 16],
          [60, -190],
        ],
        colour.amber,
        26,
      ) +
        line(
          [
            [-204, 20],
            [64, -182],
          ],
          '#d1912a',
          8,
        ) +
        polygon(
          [
            [-206, -4],
            [-186, 26],
            [-246, 44],
          ],
          '#efd6ab',
        ) +
        polygon(
          [
            [-230, 30],
            [-224, 39],
            [-248, 45],
          ],
          colour.ink,
        ) +
        line(
          [
            [60, -190],
            [78, -204],
          ],
          colour.red,
          28,
        ),
      path('M-160,-10 Q-120,-70 -60,-50 Q-50,-20 -110,14 Z', skin.warm),
    ),
    ellipse(1530, 318, 150, 142, colour.ink, 'opacity="0.25"') +
      circle(1510, 290, 142, colour.paper) +
      circle(1510, 290, 118, colour.mist) +
      circle(1510, 290, 84, colour.petrol) +
      circle(1510, 290, 66, '#4a2f1d') +
      ellipse(1490, 270, 24, 14, '#8a5c38') +
      path('M1574,236 q76,-40 86,18 q0,44 -78,44', 'none', `stroke="${colour.petrol}" stroke-width="20"`),
    group(
      'transform="translate(300 170)"',
      ellipse(20, 30, 190, 170, colour.ink, 'opacity="0.25"'),
      line(
        [
          [-40, -20],
          [-320, -140],
        ],
        colour.night,
        30,
      ),
      circle(0, 0, 172, colour.petrol),
      circle(0, 0, 172, 'none', `stroke="${colour.night}" stroke-width="12"`),
      circle(-10, -10, 76, colour.sea),
      circle(-18, -18, 26, colour.mint),
      path(
        'M-150,30 A152,152 0 0 0 40,146',
        'none',
        `stroke="${colour.mint}" stroke-width="9" opacity="0.5" stroke-linecap="round"`,
      ),
    ),
    group(
      'transform="translate(640 1110) rotate(12)"',
      rect(-100, -34, 210, 74, colour.ink, 'opacity="0.2"'),
      rect(-110, -44, 140, 76, colour.paper, 'rx="8"'),
      rect(-20, -44, 120, 76, colour.fjord, 'rx="8"'),
    ),
  ],
};
