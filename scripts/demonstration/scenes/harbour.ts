import type { Scene } from '../canvas.ts';
import { colour } from '../palette.ts';
import {
  circle,
  ellipse,
  glow,
  gradient,
  group,
  height,
  line,
  path,
  place,
  polygon,
  rect,
  repeat,
  width,
} from '../shapes.ts';
import { crane, glints, gull } from './seaside.ts';

const container = (x: number, y: number, paint: string) =>
  rect(x, y, 130, 54, paint) +
  rect(x, y + 40, 130, 14, colour.ink, 'opacity="0.18"') +
  repeat(9, (i) =>
    line(
      [
        [x + 13 + i * 13, y + 7],
        [x + 13 + i * 13, y + 47],
      ],
      colour.ink,
      2,
      'opacity="0.16"',
    ),
  );

const ship = [
  path('M-560,0 L430,0 Q520,-30 560,-120 L-560,-120 Q-600,-60 -560,0 Z', colour.petrol),
  path('M-560,0 L430,0 Q470,-14 500,-44 L-578,-44 Q-576,-20 -560,0 Z', colour.rust),
  rect(-575, -128, 1130, 12, colour.paper),
  rect(-520, -330, 200, 205, colour.paper),
  rect(-390, -330, 70, 205, colour.dune, 'opacity="0.75"'),
  rect(-540, -362, 240, 36, colour.paper),
  repeat(4, (i) => rect(-505 + i * 42, -314, 28, 22, colour.petrol)),
  repeat(4, (i) => rect(-505 + i * 42, -256, 28, 22, colour.petrol)),
  rect(-470, -440, 64, 80, colour.red),
  rect(-470, -420, 64, 16, colour.paper),
  container(-270, -174, colour.red) +
    container(-130, -174, colour.amber) +
    container(10, -174, colour.sea) +
    container(150, -174, colour.dune) +
    container(290, -174, colour.rust),
  container(-270, -230, colour.sea) +
    container(-130, -230, colour.dune) +
    container(10, -230, colour.rust) +
    container(150, -230, colour.sea),
  container(-130, -286, colour.red) + container(10, -286, colour.amber),
].join('');

const shed = (x: number, w: number, h: number, wall: string, roof: string) =>
  rect(x, 780 - h, w, h, wall) +
  rect(x + w * 0.62, 780 - h, w * 0.38, h, colour.ink, 'opacity="0.12"') +
  polygon(
    [
      [x - 14, 780 - h],
      [x + w / 2, 780 - h - 70],
      [x + w + 14, 780 - h],
    ],
    roof,
  ) +
  repeat(Math.floor(w / 70), (i) => rect(x + 26 + i * 68, 780 - h + 40, 34, 46, colour.yellow, 'opacity="0.85"'));

/** The harbour in the morning: two cranes, a ship at the quay, sheds behind. */
export const harbour: Scene = {
  definitions:
    gradient('sky', [
      [0, '#8fcfbe'],
      [0.45, colour.mist],
      [0.75, '#f8e6bd'],
      [1, '#fbd99a'],
    ]) +
    gradient('water', [
      [0, '#cfe0c4'],
      [0.25, '#7dbdaa'],
      [1, colour.petrol],
    ]) +
    glow('sun', [
      [0, '#fff6d8'],
      [0.25, '#ffeeb8', 0.9],
      [1, '#ffeeb8', 0],
    ]),
  layers: [
    rect(0, 0, width, 800, 'url(#sky)'),
    circle(1240, 560, 420, 'url(#sun)'),
    circle(1240, 560, 78, '#fffaf0'),
    path('M0,720 Q220,650 480,690 T980,670 T1500,690 T1800,660 L1800,800 L0,800 Z', colour.fjord, 'opacity="0.6"'),
    path('M0,760 Q300,700 620,740 T1240,730 T1800,735 L1800,800 L0,800 Z', colour.sea, 'opacity="0.55"'),
    shed(60, 260, 150, colour.dune, colour.rust) +
      shed(350, 200, 120, colour.sand, colour.petrol) +
      shed(1490, 330, 170, colour.dune, colour.petrol),
    place(640, 782, 0.86, crane(colour.red, colour.rust)),
    place(1180, 782, 1.02, crane(colour.petrol, colour.night)),
    rect(0, 780, width, height - 780, 'url(#water)'),
    ellipse(1240, 830, 150, 9, '#fff3cf', 'opacity="0.8"') + glints(8, 840, 1180, 26, '#fff0c4', 1080, 1400),
    group('opacity="0.25" transform="translate(930 932) scale(1 -0.5)"', ship),
    place(930, 930, 1, ship),
    glints(3, 935, 1190, 70, colour.mint),
    path('M0,1012 L560,1012 L620,1200 L0,1200 Z', colour.night),
    path('M0,1000 L556,1000 L560,1022 L0,1022 Z', colour.steel),
    repeat(3, (i) => rect(90 + i * 190, 958, 34, 46, colour.ink) + ellipse(107 + i * 190, 958, 26, 9, colour.ink)),
    gull(1010, 190, 34) + gull(1100, 250, 22) + gull(330, 200, 26) + gull(1560, 330, 20),
  ],
};
