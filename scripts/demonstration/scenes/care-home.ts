import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { chance, circle, ellipse, glow, gradient, group, line, path, rect, repeat } from '../shapes.ts';

const random = chance(77);
const ivy = repeat(70, (i) => {
  const along = random(0, 1);
  const x = 230 - along * 120 + random(-46, 46);
  const y = 1120 - along * 1010 + random(-30, 30);
  return path(
    `M${x},${y} q22,-28 44,0 q-22,30 -44,0 Z`,
    i % 3 ? colour.petrol : colour.sea,
    `transform="rotate(${Math.round(random(-70, 70))} ${x} ${y})"`,
  );
});

const tulip = (x: number, y: number, tall: number, paint: string) =>
  path(`M${x},${y} q-6,${-tall / 2} 0,${-tall}`, 'none', `stroke="${colour.sea}" stroke-width="8"`) +
  path(`M${x - 19},${y - tall} q-4,-44 8,-42 l11,14 l11,-14 q12,-2 8,42 q-19,18 -38,0 Z`, paint) +
  path(`M${x},${y - 10} q30,-30 26,-80 q-28,30 -26,80 Z`, colour.fjord);

/** A care home's window from outside at dusk: someone in an armchair, someone else putting flowers in a vase. */
export const careHome: Scene = {
  definitions:
    '<clipPath id="pane"><rect x="420" y="190" width="960" height="720"/></clipPath>' +
    gradient('brick', [
      [0, '#8c3a2e'],
      [1, '#6d2a22'],
    ]) +
    gradient('room', [
      [0, '#ffe7a6'],
      [1, '#f5c877'],
    ]) +
    glow('lamp', [
      [0, '#fffbe8', 0.95],
      [1, '#ffe9a8', 0],
    ]) +
    glow('spill', [
      [0, '#ffd98a', 0.45],
      [1, '#ffd98a', 0],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#brick)'),
    repeat(20, (row) =>
      repeat(16, (column) =>
        rect(
          column * 124 - (row % 2) * 62,
          row * 62,
          118,
          56,
          (row * 5 + column * 7) % 9 < 2 ? '#a14a3b' : (row * 3 + column) % 8 === 0 ? '#7c3127' : '#934033',
          'rx="3"',
        ),
      ),
    ),
    rect(0, 0, 1800, 1200, colour.night, 'opacity="0.42"'),
    ellipse(900, 620, 900, 620, 'url(#spill)'),
    rect(380, 150, 1040, 800, colour.paper) + rect(420, 190, 960, 720, 'url(#room)'),
    group(
      'clip-path="url(#pane)"',
      repeat(16, (i) => rect(420 + i * 64, 190, 6, 720, colour.amber, 'opacity="0.35"')),
      rect(980, 300, 210, 160, colour.wood) +
        rect(996, 316, 178, 128, colour.mist) +
        path('M996,420 q50,-60 90,-20 t88,-20 v64 h-178 Z', colour.fjord) +
        circle(1130, 352, 17, colour.amber),
      circle(560, 420, 250, 'url(#lamp)') +
        path('M500,450 l30,-110 h70 l30,110 Z', colour.red) +
        line(
          [
            [565, 450],
            [565, 910],
          ],
          colour.bark,
          12,
        ),
      path('M580,910 v-250 q0,-90 90,-90 h90 q90,0 90,90 v250 Z', colour.petrol) +
        path('M760,570 q90,0 90,90 v250 h-90 Z', colour.night, 'opacity="0.35"') +
        circle(716, 600, 58, skin.light) +
        path('M656,606 q-6,-76 62,-76 q66,0 60,70 q-20,-44 -60,-40 q-50,0 -62,46 Z', hair.grey) +
        path('M770,596 l14,16 l-16,6 Z', skin.light) +
        circle(700, 606, 10, skin.warm) +
        path('M610,910 q-6,-220 106,-240 q110,16 110,240 Z', colour.fjord) +
        path('M660,740 q50,60 120,40', 'none', `stroke="${colour.sea}" stroke-width="44" stroke-linecap="round"`) +
        circle(786, 778, 24, skin.light) +
        path('M560,910 v-130 q0,-36 36,-36 q34,0 34,36 v130 Z', colour.petrol) +
        path('M800,910 v-130 q0,-36 36,-36 q34,0 34,36 v130 Z', colour.petrol),
      rect(880, 806, 420, 20, colour.wood) + rect(900, 826, 22, 90, colour.bark) + rect(1250, 826, 22, 90, colour.bark),
      person(1180, 1130, 760, {
        view: 'side',
        mirrored: true,
        coat: colour.red,
        trousers: colour.night,
        skin: skin.brown,
        hair: hair.black,
        headwear: 'long',
        arms: [
          [
            [18, -66],
            [26, -72],
          ],
          [
            [15, -68],
            [24, -64],
          ],
        ],
      }),
      tulip(980, 730, 110, colour.red) +
        tulip(944, 736, 84, colour.amber) +
        tulip(1014, 736, 92, colour.paper) +
        path('M934,716 h92 l-12,92 h-68 Z', colour.mint) +
        path('M990,716 h36 l-12,92 h-30 Z', colour.sea, 'opacity="0.5"'),
    ),
    line(
      [
        [900, 190],
        [900, 910],
      ],
      colour.paper,
      26,
      'opacity="0"',
    ) +
      rect(412, 180, 20, 740, colour.paper) +
      rect(1368, 180, 20, 740, colour.paper) +
      rect(412, 360, 976, 0, colour.paper),
    path('M420,190 h220 q-20,330 -150,420 q-50,40 -70,20 Z', colour.snow, 'opacity="0.82"') +
      path('M1380,190 h-170 q10,300 110,400 q40,40 60,20 Z', colour.snow, 'opacity="0.82"') +
      repeat(4, (i) =>
        path(
          `M${470 + i * 44},190 q-6,220 ${-40 - i * 8},${400 - i * 60}`,
          'none',
          `stroke="${colour.dune}" stroke-width="4" opacity="0.6"`,
        ),
      ),
    rect(340, 944, 1120, 40, colour.sand) + rect(340, 976, 1120, 16, colour.ink, 'opacity="0.35"'),
    rect(480, 900, 840, 56, colour.wood) +
      rect(480, 900, 840, 12, '#b98554') +
      repeat(
        16,
        (i) =>
          circle(510 + i * 52, 892 - (i % 3) * 12, 26, i % 2 ? colour.petrol : colour.sea) +
          circle(510 + i * 52, 872 - (i % 3) * 14, 14, [colour.red, colour.amber, colour.paper][i % 3] ?? colour.red),
      ),
    ivy,
    path('M0,1120 Q400,1060 900,1090 T1800,1080 L1800,1200 L0,1200 Z', colour.night),
  ],
};
