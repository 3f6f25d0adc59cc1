import type { Scene } from '../canvas.ts';
import { colour, hair, skin } from '../palette.ts';
import { person } from '../person.ts';
import { circle, ellipse, gradient, group, line, path, polygon, rect, repeat } from '../shapes.ts';

const paints = ['#c99a62', '#b98554', colour.sea, '#d9b27c', colour.red, '#c99a62', colour.amber, '#a8754a'];

/** Shelves along one wall, drawn towards the vanishing point at (900, 620). */
function shelves(way: 1 | -1): string {
  const depth = [1, 0.78, 0.61, 0.48, 0.38, 0.3];
  const at = (s: number, x: number, y: number) => [900 + way * x * s, 620 + y * s] as const;
  const bays = depth.slice(0, -1).map((near, bay) => {
    const far = depth[bay + 1] ?? 0.3;
    return repeat(5, (row) => {
      const [low, high] = [560 - row * 260, 560 - row * 260 - 205];
      const box = paints[(bay * 3 + row * 2 + (way > 0 ? 1 : 0)) % paints.length] ?? '#c99a62';
      const mid = (near + far) / 2;
      const face = (from: number, to: number, top: number, paint: string) =>
        polygon([at(from, 760, low), at(to, 760, low), at(to, 760, top), at(from, 760, top)], paint);
      const empty = (bay * 7 + row * 3) % 11 === 4;
      return empty
        ? ''
        : face(near - 0.02, mid + 0.01, high + ((bay + row) % 3) * 30, box) +
            face(
              mid - 0.01,
              far + 0.01,
              high + ((bay * 2 + row) % 2) * 44,
              paints[(bay + row * 3 + 2) % paints.length] ?? '#b98554',
            ) +
            polygon(
              [
                at(mid - 0.01, 760, low),
                at(far + 0.01, 760, low),
                at(far + 0.01, 760, high + 60),
                at(mid - 0.01, 760, high + 60),
              ],
              colour.ink,
              'opacity="0.12"',
            );
    });
  });
  const beams = repeat(6, (row) =>
    polygon(
      [
        at(1.25, 750, 575 - row * 260),
        at(0.3, 750, 575 - row * 260),
        at(0.3, 750, 553 - row * 260),
        at(1.25, 750, 553 - row * 260),
      ],
      row % 2 ? '#d96f3f' : colour.red,
    ),
  );
  const posts = [1.25, ...depth]
    .map((s) => polygon([at(s, 742, 640), at(s, 770, 640), at(s, 770, -760), at(s, 742, -760)], colour.petrol))
    .join('');
  return (
    polygon([at(1.3, 790, 660), at(0.3, 790, 660), at(0.3, 790, -800), at(1.3, 790, -800)], '#0c4439') +
    bays.join('') +
    beams +
    posts
  );
}

/** A high warehouse: shelves on both sides, and a forklift lifting a pallet in the light of the aisle. */
export const warehouse: Scene = {
  definitions:
    gradient('roof', [
      [0, '#2a7a69'],
      [1, '#9fcfbc'],
    ]) +
    gradient('floor', [
      [0, '#d7dccd'],
      [1, '#8c9d93'],
    ]) +
    gradient('shaft', [
      [0, '#fff6d5', 0.75],
      [1, '#fff6d5', 0],
    ]) +
    gradient('end', [
      [0, '#cfe7da'],
      [1, '#f4ecd0'],
    ]),
  layers: [
    rect(0, 0, 1800, 1200, 'url(#roof)'),
    polygon(
      [
        [660, 380],
        [1140, 380],
        [1140, 820],
        [660, 820],
      ],
      'url(#end)',
    ) +
      rect(780, 600, 240, 212, colour.petrol) +
      repeat(5, (i) => rect(780, 620 + i * 40, 240, 4, colour.night)) +
      circle(900, 500, 40, colour.paper),
    ...[1.2, 0.8, 0.55, 0.4].map((s) => rect(900 - 260 * s, 620 - 560 * s, 520 * s, 26 * s, '#fffbe8')),
    polygon(
      [
        [0, 1200],
        [672, 812],
        [1128, 812],
        [1800, 1200],
      ],
      'url(#floor)',
    ),
    polygon(
      [
        [420, 1200],
        [812, 812],
        [826, 812],
        [470, 1200],
      ],
      colour.yellow,
    ) +
      polygon(
        [
          [1380, 1200],
          [988, 812],
          [974, 812],
          [1330, 1200],
        ],
        colour.yellow,
      ),
    shelves(-1),
    shelves(1),
    polygon(
      [
        [640, 0],
        [1160, 0],
        [1360, 1160],
        [440, 1160],
      ],
      'url(#shaft)',
    ),
    ellipse(960, 1120, 380, 34, colour.ink, 'opacity="0.4"'),
    group(
      'transform="translate(960 1110)"',
      rect(-250, -690, 20, 690, colour.ink) +
        rect(-206, -690, 20, 690, colour.ink) +
        rect(-256, -690, 76, 16, colour.ink) +
        rect(-250, -420, 64, 14, colour.steel),
      path('M-256,-400 v64 h-220', 'none', `stroke="${colour.steel}" stroke-width="15"`),
      rect(-486, -352, 240, 16, colour.wood) +
        rect(-486, -330, 240, 10, colour.bark) +
        rect(-470, -500, 110, 148, '#c99a62') +
        rect(-356, -470, 100, 118, '#b98554') +
        rect(-425, -500, 20, 148, '#e3c48f') +
        rect(-316, -470, 18, 118, '#e3c48f') +
        rect(-440, -580, 130, 80, colour.sea) +
        rect(-346, -580, 36, 80, colour.ink, 'opacity="0.18"'),
      path('M-190,-60 v-130 h70 l40,60 h120 v-110 h160 q40,0 46,40 l14,140 Z', colour.amber) +
        path('M40,-240 h160 q40,0 46,40 l14,140 h-90 Z', '#d1912a') +
        rect(-190, -78, 450, 22, colour.ink),
      line(
        [
          [-150, -190],
          [-96, -470],
        ],
        colour.ink,
        15,
      ) +
        line(
          [
            [190, -240],
            [160, -470],
          ],
          colour.ink,
          15,
        ) +
        path('M-116,-484 h300 q10,0 10,14 h-320 q0,-14 10,-14 Z', colour.ink),
      group(
        'transform="translate(56 -16)"',
        person(0, 0, 430, {
          view: 'side',
          mirrored: true,
          coat: colour.red,
          trousers: colour.night,
          skin: skin.warm,
          hair: hair.brown,
          headwear: { kind: 'helmet', colour: colour.paper },
          arms: [
            [
              [12, -62],
              [22, -66],
            ],
            [
              [12, -62],
              [20, -62],
            ],
          ],
          legs: [
            [
              [16, -42],
              [18, -20],
            ],
            [
              [18, -42],
              [22, -20],
            ],
          ],
        }),
      ),
      path('M40,-60 v-180 h160 q40,0 46,40 l14,140 Z', colour.amber) +
        path('M150,-240 h50 q40,0 46,40 l14,140 h-80 Z', '#d1912a') +
        line(
          [
            [-60, -190],
            [-36, -270],
          ],
          colour.ink,
          10,
        ) +
        ellipse(-34, -276, 34, 8, colour.ink),
      circle(-120, -40, 62, colour.ink) +
        circle(-120, -40, 28, colour.steel) +
        circle(190, -34, 56, colour.ink) +
        circle(190, -34, 24, colour.steel),
      circle(30, -506, 15, colour.red) + rect(20, -500, 20, 14, colour.ink),
    ),
  ],
};
