import type { Scene } from '../canvas.ts';
import { colour } from '../palette.ts';
import { chance, circle, glow, gradient, line, path, polygon, rect, repeat } from '../shapes.ts';
import { glints, gull } from './seaside.ts';

const random = chance(27);
const stripes = 9;

/** One stripe of the awning, with its rounded edge. */
const stripe = (index: number) => {
  const [x, w] = [560 + index * 80, 80];
  const paint = index % 2 === 0 ? colour.red : colour.paper;
  return path(`M${x},470 h${w} v120 a${w / 2},34 0 0 1 -${w},0 Z`, paint);
};

/** The ice-cream booth on the beach in winter: shut, with snow on its roof, waiting for summer. */
export const iceCreamBooth: Scene = {
  definitions:
    gradient('sky', [
      [0, '#bfdcd6'],
      [1, '#f3ead2'],
    ]) +
    gradient('water', [
      [0, '#7fb3a6'],
      [1, '#a9cfc4'],
    ]) +
    gradient('sand', [
      [0, '#efe6d2'],
      [1, '#cfbd97'],
    ]) +
    glow('sun', [
      [0, '#fff8e2'],
      [1, '#fff8e2', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 640, 'url(#sky)'),
    circle(360, 470, 300, 'url(#sun)') + circle(360, 470, 58, '#fff6d8'),
    path('M0,600 Q400,540 820,584 T1800,560 L1800,660 L0,660 Z', '#8db8a9'),
    rect(0, 622, 1800, 200, 'url(#water)') + glints(52, 640, 800, 40, colour.snow),
    gull(1420, 250, 26) + gull(1530, 310, 18) + gull(1350, 340, 14),
    path('M0,800 Q500,750 1000,800 T1800,770 L1800,1200 L0,1200 Z', 'url(#sand)'),
    path('M0,1010 Q360,930 760,1030 T1800,1000 L1800,1200 L0,1200 Z', colour.snow, 'opacity="0.75"'),
    // The booth, its shutter and its window sill.
    polygon(
      [
        [1280, 1010],
        [1280, 560],
        [1400, 600],
        [1400, 980],
      ],
      colour.night,
    ) +
      rect(560, 560, 720, 450, colour.petrol) +
      repeat(11, (index) => rect(560, 600 + index * 40, 720, 2, colour.night, 'opacity="0.4"')) +
      rect(640, 640, 400, 200, colour.sand) +
      repeat(7, (index) => rect(640, 662 + index * 26, 400, 3, colour.dune)) +
      rect(616, 838, 448, 26, colour.wood) +
      rect(1106, 650, 122, 360, colour.sea) +
      circle(1204, 840, 7, colour.yellow),
    repeat(stripes, stripe) + path('M540,470 L600,380 H1260 L1300,470 Z', colour.rust),
    path('M586,386 Q640,340 760,352 T1000,344 T1276,384 L1262,402 Q930,376 596,404 Z', colour.snow),
    // The cone on the roof.
    polygon(
      [
        [880, 250],
        [980, 250],
        [930, 366],
      ],
      colour.dune,
    ) +
      line(
        [
          [896, 262],
          [946, 330],
        ],
        colour.earth,
        4,
      ) +
      line(
        [
          [964, 262],
          [914, 330],
        ],
        colour.earth,
        4,
      ) +
      circle(930, 212, 62, '#f6c9bd') +
      path('M872,196 Q900,130 962,152 Q996,176 986,204 Q930,176 872,196 Z', colour.snow),
    path('M520,1010 H1420 Q1180,1064 940,1052 T520,1010 Z', colour.ink, 'opacity="0.18"'),
    path('M430,1030 Q640,968 900,1012 T1480,1010 Q1300,1080 940,1072 T430,1030 Z', colour.snow),
    repeat(46, () => circle(random(0, 1800), random(0, 1180), random(2, 5.5), colour.snow, 'opacity="0.9"')),
  ],
};
