import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { chance, circle, ellipse, glow, gradient, group, line, path, place, polygon, rect, repeat } from '../shapes.ts';
import { crane, glints, gull } from './seaside.ts';

const random = chance(33);
const grass = repeat(120, () => {
  const x = random(0, 1800);
  const y = 1060 + random(0, 130);
  return path(
    `M${x.toFixed(0)},${y.toFixed(0)} q${random(-6, 6).toFixed(0)},-20 ${random(-16, 16).toFixed(0)},-42`,
    'none',
    `stroke="${random(0, 1) > 0.4 ? colour.sea : '#86b07a'}" stroke-width="4" stroke-linecap="round" opacity="0.7"`,
  );
});

const rider = (x: number, tone: string, crown: string, coat: string) =>
  path(`M${x - 38},118 q2,-42 38,-44 q36,2 38,44 Z`, coat) +
  circle(x, 48, 25, tone) +
  path(`M${x - 26},48 q-4,-34 26,-34 q30,0 26,30 q-20,-16 -34,-10 q-14,4 -18,14 Z`, crown);

const bus = [
  ellipse(430, 300, 490, 22, colour.night, 'opacity="0.45"'),
  path('M0,280 V10 Q0,-34 44,-34 H800 Q846,-34 858,10 L884,150 V280 Z', colour.amber),
  path('M0,150 H884 V280 H0 Z', colour.red) + rect(0, 142, 884, 10, colour.paper),
  path('M560,280 L884,280 V150 L858,10 Q846,-34 800,-34 L700,-34 Z', colour.ink, 'opacity="0.07"'),
  rect(26, 2, 640, 118, '#214e49', 'rx="14"') + rect(26, 2, 640, 118, '#f7dd9c', 'rx="14" opacity="0.5"'),
  rider(110, skin.light, hair.grey, colour.petrol) +
    rider(226, skin.brown, hair.black, colour.red) +
    rider(420, skin.light, hair.red, colour.sea) +
    rider(560, skin.warm, hair.brown, colour.night),
  repeat(3, (i) => rect(160 + i * 162, 2, 12, 118, colour.amber)),
  path('M790,2 H826 Q836,2 840,16 L866,128 H790 Z', '#cfe9df') +
    rect(694, -6, 74, 280, '#214e49', 'rx="8"') +
    rect(702, 4, 26, 258, '#cfe9df', 'opacity="0.8"') +
    rect(734, 4, 26, 258, '#cfe9df', 'opacity="0.8"'),
  rect(800, -32, 48, 24, colour.night, 'rx="4"') + rect(808, -26, 32, 12, colour.yellow),
  repeat(
    2,
    (i) =>
      circle(170 + i * 500, 284, 62, colour.ink) +
      circle(170 + i * 500, 284, 32, colour.steel) +
      circle(170 + i * 500, 284, 11, colour.ink) +
      path(`M${96 + i * 500},280 a74,74 0 0 1 148,0`, 'none', `stroke="${colour.rust}" stroke-width="14"`),
  ),
  rect(868, 196, 22, 38, '#fff6d2', 'rx="6"') + rect(-4, 190, 14, 44, colour.rust, 'rx="4"'),
].join('');

/** A bus with its lights on crosses a causeway at dawn; the harbour's cranes stand against the sky. */
export const busAtDawn: Scene = {
  definitions:
    gradient('sky', [
      [0, '#2b7568'],
      [0.45, '#9fc9ae'],
      [0.8, '#fbd99a'],
      [1, '#f6b27a'],
    ]) +
    gradient('water', [
      [0, '#f1c48f'],
      [0.3, '#79ab98'],
      [1, '#155c4e'],
    ]) +
    gradient(
      'light',
      [
        [0, '#fff3c4', 0.85],
        [1, '#fff3c4', 0],
      ],
      [1, 0],
    ) +
    glow('sun', [
      [0, '#fff7dd'],
      [0.3, '#ffe9b0', 0.8],
      [1, '#ffe9b0', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 700, 'url(#sky)'),
    circle(1180, 640, 420, 'url(#sun)') + circle(1180, 640, 84, '#fff8e6'),
    path(
      'M0,170 h360 q30,0 30,14 q0,12 -30,12 h-360 Z M520,110 h440 q24,0 24,12 q0,12 -24,12 h-440 q-24,0 -24,-12 q0,-12 24,-12 Z M1240,220 h420 q24,0 24,12 q0,12 -24,12 h-420 q-24,0 -24,-12 q0,-12 24,-12 Z',
      colour.paper,
      'opacity="0.35"',
    ),
    path('M0,640 Q240,570 520,620 T980,650 L980,700 L0,700 Z', '#3a8172', 'opacity="0.8"'),
    group(
      'opacity="0.85"',
      place(1440, 690, 0.52, crane('#1e5d51', '#164a40')),
      place(1620, 690, 0.62, crane('#174c42', '#0f3c34')),
    ),
    path('M1240,690 v-60 h90 v-40 h120 v40 h80 v-70 h120 v70 h150 v60 Z', '#174c42') +
      repeat(7, (i) => rect(1264 + i * 76, 646, 14, 16, colour.yellow)),
    rect(0, 690, 1800, 300, 'url(#water)'),
    ellipse(1180, 704, 170, 8, '#fff3cf') +
      glints(51, 704, 900, 40, '#fff3cf', 1000, 1360) +
      glints(52, 710, 960, 60, colour.mist),
    path('M0,960 L1800,900 L1800,1020 L0,1090 Z', '#4a5d56') +
      path('M0,960 L1800,900 L1800,912 L0,974 Z', colour.steel),
    repeat(12, (i) =>
      polygon(
        [
          [40 + i * 160, 1022 - i * 5.3],
          [120 + i * 160, 1019.5 - i * 5.3],
          [120 + i * 160, 1027 - i * 5.3],
          [40 + i * 160, 1029.5 - i * 5.3],
        ],
        colour.yellow,
        'opacity="0.8"',
      ),
    ),
    polygon(
      [
        [1170, 905],
        [1800, 820],
        [1800, 1040],
        [1170, 965],
      ],
      'url(#light)',
    ),
    group('transform="translate(290 690) rotate(-1.9)"', bus),
    path('M0,1074 L1800,1004 L1800,1200 L0,1200 Z', '#134f43') +
      path('M0,1074 L1800,1004 L1800,1016 L0,1088 Z', colour.sea) +
      grass,
    ...[140, 700, 1260, 1720].map(
      (x) =>
        line(
          [
            [x, 1120 - x * 0.04],
            [x, 980 - x * 0.04],
          ],
          colour.paper,
          15,
        ) +
        line(
          [
            [x, 1012 - x * 0.04],
            [x, 1000 - x * 0.04],
          ],
          colour.red,
          15,
        ),
    ),
    gull(640, 340, 28, colour.night) + gull(720, 390, 18, colour.night) + gull(420, 300, 20, colour.night),
  ],
};
