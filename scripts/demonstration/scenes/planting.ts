import type { Scene } from '../canvas.ts';
import { colour, skin } from '../palette.ts';
import { chance, circle, ellipse, glow, gradient, group, path, rect, repeat } from '../shapes.ts';

const random = chance(61);
const crumbs = repeat(150, (i) =>
  ellipse(
    Math.round(random(0, 1800)),
    Math.round(random(700, 1190)),
    Math.round(random(4, 16)),
    Math.round(random(3, 10)),
    i % 3 ? '#2b1d14' : '#6b4a33',
    'opacity="0.6"',
  ),
);

const leaf = (turn: number, long: number, paint: string, vein: string) =>
  group(
    `transform="rotate(${turn})"`,
    path(`M0,0 Q${long * 0.34},${-long * 0.5} 0,${-long} Q${-long * 0.34},${-long * 0.5} 0,0 Z`, paint),
    path(`M0,0 Q${long * 0.34},${-long * 0.5} 0,${-long} Z`, vein, 'opacity="0.45"'),
    path(`M0,-8 L0,${-long * 0.86}`, 'none', `stroke="${vein}" stroke-width="5" opacity="0.8"`),
  );

/** A cupped hand reaching in from the left, with its sleeve; mirrored for the right. */
const hand = (tone: string, shade: string, sleeve: string, cuff: string) =>
  path('M-960,-230 L-380,-40 L-420,190 L-960,170 Z', sleeve) +
  path('M-960,20 L-404,90 L-420,190 L-960,170 Z', colour.ink, 'opacity="0.18"') +
  path('M-430,-66 L-360,-46 L-396,206 L-470,196 Z', cuff) +
  path('M-372,-26 Q-250,-60 -150,-20 Q-60,10 -30,70 Q-10,120 -40,150 Q-160,196 -280,186 Q-360,180 -394,172 Z', tone) +
  path('M-390,110 Q-240,150 -40,120 Q-20,140 -46,154 Q-160,196 -280,186 Q-360,180 -394,172 Z', shade, 'opacity="0.5"') +
  path('M-180,-10 Q-130,-96 -70,-104 Q-34,-104 -40,-68 Q-60,-20 -110,40 Z', tone) +
  path('M-76,-100 q30,-4 34,20 q-4,14 -16,12 q-22,-10 -18,-32 Z', '#fff', 'opacity="0.25"') +
  path(
    'M-210,60 Q-110,60 -40,110 M-230,104 Q-130,112 -60,146',
    'none',
    `stroke="${shade}" stroke-width="7" stroke-linecap="round" opacity="0.7"`,
  );

/** Two pairs of hands set a small plant in dark earth. */
export const planting: Scene = {
  definitions:
    gradient('air', [
      [0, '#8ccfba'],
      [1, '#e9efcf'],
    ]) +
    gradient('earth', [
      [0, '#523725'],
      [1, '#2c1d14'],
    ]) +
    glow('sun', [
      [0, '#fffbe4', 0.95],
      [1, '#fff3c2', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#air)'),
    circle(1320, 170, 520, 'url(#sun)'),
    path('M0,560 Q300,470 640,540 T1300,500 T1800,540 L1800,760 L0,760 Z', '#6fb49d', 'opacity="0.8"'),
    repeat(7, (i) =>
      path(
        `M${-100 + i * 300},760 q40,-150 ${110 + (i % 2) * 30},-160 q90,10 ${110 - (i % 2) * 30},160 Z`,
        i % 2 ? '#3e936f' : '#57a783',
        'opacity="0.75"',
      ),
    ),
    path('M0,730 Q460,650 900,690 T1800,700 L1800,1200 L0,1200 Z', 'url(#earth)'),
    path('M0,730 Q460,650 900,690 T1800,700 L1800,728 Q1300,690 900,718 T0,764 Z', '#7a563b', 'opacity="0.7"'),
    crumbs,
    group('transform="translate(770 700) rotate(8) scale(0.92)"', hand(skin.brown, '#7d4f32', colour.red, colour.rust)),
    group(
      'transform="translate(1030 690) scale(-0.92 0.92) rotate(8)"',
      hand(skin.light, '#d99f76', colour.amber, '#d1912a'),
    ),
    group(
      'transform="translate(900 790)"',
      path('M0,30 Q-12,-120 6,-300', 'none', `stroke="${colour.sea}" stroke-width="22" stroke-linecap="round"`),
      group('transform="translate(2 -60)"', leaf(-74, 210, '#4fae7d', '#1f6e52') + leaf(72, 220, '#66bf8e', '#1f6e52')),
      group(
        'transform="translate(2 -180)"',
        leaf(-58, 230, '#3f9d73', '#18604a') + leaf(54, 220, '#56b184', '#18604a'),
      ),
      group(
        'transform="translate(6 -280)"',
        leaf(-26, 190, '#66bf8e', '#1f6e52') + leaf(24, 176, '#7fd6a5', '#2a7a5a') + leaf(0, 120, '#a5e4bf', '#3f9d73'),
      ),
    ),
    path('M690,870 Q760,770 900,776 Q1040,770 1110,870 Q900,930 690,870 Z', '#3a281b') +
      path('M730,850 Q800,790 900,794 Q1000,790 1060,846 Q900,812 730,850 Z', '#6b4a33'),
    group(
      'transform="translate(690 960) rotate(-6) scale(1.04)"',
      hand(skin.brown, '#7d4f32', colour.red, colour.rust),
    ),
    group(
      'transform="translate(1110 950) scale(-1.04 1.04) rotate(-6)"',
      hand(skin.light, '#d99f76', colour.amber, '#d1912a'),
    ),
    repeat(40, (i) =>
      ellipse(
        Math.round(700 + random(0, 400)),
        Math.round(860 + random(0, 110)),
        Math.round(random(6, 18)),
        Math.round(random(4, 12)),
        i % 2 ? '#2b1d14' : '#5d4230',
      ),
    ),
    path('M0,1110 Q500,1050 900,1120 T1800,1090 L1800,1200 L0,1200 Z', '#1f140d', 'opacity="0.7"'),
  ],
};
