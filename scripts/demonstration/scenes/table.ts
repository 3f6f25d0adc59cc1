import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { circle, ellipse, glow, group, line, path, rect, repeat } from '../shapes.ts';

const cup = (x: number, y: number, glaze: string) =>
  ellipse(x + 14, y + 18, 62, 58, colour.ink, 'opacity="0.22"') +
  circle(x, y, 58, colour.paper) +
  circle(x, y, 40, glaze) +
  path(`M${x + 38},${y - 16} q46,-8 42,28 q-4,26 -46,12`, 'none', `stroke="${glaze}" stroke-width="13"`) +
  circle(x, y, 31, '#5a3a25') +
  ellipse(x - 9, y - 10, 11, 7, '#8a5c38', 'opacity="0.8"');

/** Someone seen from straight above, at the table's southern edge; turned into place. */
const guest = (turn: number, coat: string, tone: string, crown: string, reach: number) =>
  group(
    `transform="translate(${turn === 90 ? -300 : turn === 270 ? 300 : 0} 0) rotate(${turn} 900 600)"`,
    ellipse(910, 1196, 250, 120, colour.ink, 'opacity="0.2"'),
    path('M660,1260 Q660,1080 790,1062 Q900,1040 1010,1062 Q1140,1080 1140,1260 Z', coat),
    path(
      'M900,1052 Q960,1048 1010,1062 Q1140,1080 1140,1260 L960,1260 Q1000,1140 900,1052 Z',
      colour.ink,
      'opacity="0.16"',
    ),
    path(`M700,1160 Q650,1010 ${770 - reach},930`, 'none', `stroke="${coat}" stroke-width="78" stroke-linecap="round"`),
    path(
      `M1100,1160 Q1150,1010 ${1030 + reach},930`,
      'none',
      `stroke="${coat}" stroke-width="78" stroke-linecap="round"`,
    ),
    path(`M${782 - reach},920 q22,-44 44,-40 q26,6 14,40 q-14,40 -46,34 Z`, tone) +
      path(`M${1018 + reach},920 q-22,-44 -44,-40 q-26,6 -14,40 q14,40 46,34 Z`, tone),
    ellipse(900, 1112, 84, 96, crown),
    path('M900,1016 Q986,1020 984,1116 Q980,1200 900,1208 Q948,1120 900,1016 Z', colour.ink, 'opacity="0.18"'),
    path(
      'M830,1070 Q880,1030 950,1060',
      'none',
      'stroke="#fff" stroke-width="7" opacity="0.16" stroke-linecap="round"',
    ),
  );

const sheet = (x: number, y: number, turn: number, ...more: readonly string[]) =>
  group(
    `transform="translate(${x} ${y}) rotate(${turn})"`,
    rect(-88, -118, 190, 250, colour.ink, 'opacity="0.2"'),
    rect(-95, -128, 190, 250, colour.paper),
    ...more,
  );
const writing = (rows: number) =>
  repeat(rows, (i) =>
    line(
      [
        [-68, -92 + i * 28],
        [i % 3 === 2 ? 10 : 64, -92 + i * 28],
      ],
      colour.steel,
      6,
    ),
  );

/** Four people round a table, seen from above: papers, coffee, a calendar. */
export const table: Scene = {
  definitions: glow('light', [
    [0, '#fff3c9', 0.55],
    [1, '#fff3c9', 0],
  ]),
  layers: [
    rect(0, 0, 1800, 1200, colour.petrol),
    repeat(20, (i) =>
      path(
        `M${i * 100 - 100},0 L${i * 100},0 L${i * 100 - 40},1200 L${i * 100 - 140},1200 Z`,
        i % 2 ? '#0e5d4e' : colour.petrol,
      ),
    ),
    rect(220, 180, 1400, 920, colour.ink, 'rx="260" opacity="0.35"'),
    rect(190, 140, 1420, 920, '#b78352', `rx="260" stroke="${colour.wood}" stroke-width="16"`),
    repeat(9, (i) =>
      path(
        `M${250 + (i % 3) * 50},${240 + i * 92} q320,${i % 2 ? 20 : -22} 640,0 t${620 - i * 12},6`,
        'none',
        `stroke="${colour.wood}" stroke-width="3" opacity="0.4"`,
      ),
    ),
    circle(760, 440, 520, 'url(#light)'),
    guest(0, colour.red, skin.warm, hair.black, 0) +
      guest(90, colour.sand, skin.light, hair.grey, 20) +
      guest(180, colour.fjord, skin.dark, '#15120f', 10) +
      guest(270, colour.amber, skin.light, hair.blond, 0),
    sheet(770, 560, -9, writing(7)),
    sheet(
      1010,
      640,
      13,
      repeat(5, (row) =>
        repeat(6, (column) =>
          rect(
            -76 + column * 26,
            -74 + row * 34,
            19,
            25,
            (row * 6 + column) % 9 === 4 ? colour.red : (row + column) % 4 ? colour.mist : colour.mint,
          ),
        ),
      ),
      rect(-95, -128, 190, 38, colour.petrol),
    ),
    sheet(930, 430, 176, writing(5)),
    cup(560, 790, colour.red) +
      cup(1260, 420, colour.petrol) +
      cup(600, 400, colour.fjord) +
      cup(1250, 800, colour.amber),
    line(
      [
        [840, 700],
        [930, 770],
      ],
      colour.amber,
      14,
    ) +
      line(
        [
          [926, 767],
          [944, 781],
        ],
        colour.ink,
        9,
      ),
    ellipse(880, 812, 70, 46, colour.ink, 'opacity="0.2"') +
      ellipse(872, 804, 70, 46, colour.mist) +
      circle(846, 800, 22, '#c98f4e') +
      circle(884, 792, 22, '#d6a15e') +
      circle(896, 816, 22, '#b97d40'),
    rect(1008, 330, 62, 110, colour.ink, 'rx="10" transform="rotate(24 1040 385)"') +
      rect(1015, 338, 48, 90, colour.sea, 'transform="rotate(24 1040 385)"'),
  ],
};
