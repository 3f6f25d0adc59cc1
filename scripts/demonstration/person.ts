import { colour, hair, skin } from './palette.ts';
import { circle, curve, ellipse, line, path, place, type Point } from './shapes.ts';

/** A person one unit (100 points) tall, standing with the feet at the origin. Limbs go from joint to joint. */
export interface Person {
  /** Seen from behind, or in profile looking right. Looking left: give `mirrored`. */
  view?: 'back' | 'side';
  mirrored?: boolean;
  coat?: string;
  trousers?: string;
  skin?: string;
  hair?: string;
  /** Long hair falls to the shoulders. A cap, a helmet or a scarf covers the hair in its colour. */
  headwear?: 'long' | 'bun' | { kind: 'cap' | 'helmet' | 'scarf'; colour: string };
  /** Elbow and hand of each arm. */
  arms?: readonly [readonly [Point, Point], readonly [Point, Point]];
  /** Knee and foot of each leg. */
  legs?: readonly [readonly [Point, Point], readonly [Point, Point]];
  /** How far the upper body leans forward (positive is to the right), at the shoulders. */
  lean?: number;
  apron?: string;
}

const hanging = [
  [
    [-13, -64],
    [-12, -48],
  ],
  [
    [13, -64],
    [12, -48],
  ],
] as const;
const standing = [
  [
    [-5, -26],
    [-5, -2],
  ],
  [
    [5, -26],
    [5, -2],
  ],
] as const;

/** Draws a person at the given place, `tall` points from sole to crown. */
export function person(x: number, y: number, tall: number, look: Person = {}): string {
  const {
    view = 'back',
    coat = colour.petrol,
    trousers = colour.ink,
    arms = hanging,
    legs = standing,
    lean = 0,
  } = look;
  const tone = look.skin ?? skin.light;
  const wide = view === 'back' ? 12 : 8.5;
  const arm = ([elbow, hand]: readonly [Point, Point], side: number, shaded: boolean) => {
    const cuff: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.72, elbow[1] + (hand[1] - elbow[1]) * 0.72];
    const sleeve: Point[] = [[lean + side * (wide - 3), -77], elbow, cuff];
    return (
      line([cuff, hand], tone, 5) +
      circle(hand[0], hand[1], 3.3, tone) +
      line(sleeve, coat, 7.5) +
      (shaded ? line(sleeve, colour.ink, 7.5, 'opacity="0.22"') : '')
    );
  };
  const leg = ([knee, foot]: readonly [Point, Point], side: number) =>
    line([[side * 4, -46], knee, foot], trousers, 9) +
    ellipse(foot[0] + (view === 'side' ? 2.5 : side), foot[1] + 1, view === 'side' ? 6.5 : 5, 3, colour.ink);
  const torso = `M${-wide + 2},-46 C${-wide},-60 ${lean - wide - 1},-68 ${lean - wide},-76 Q${lean - wide},-83 ${lean - 4},-84 L${lean + 4},-84 Q${lean + wide},-83 ${lean + wide},-76 C${lean + wide + 1},-68 ${wide},-60 ${wide - 2},-46 Q0,-42 ${-wide + 2},-46 Z`;
  const shadow = `M${lean + 2},-84 L${lean + 4},-84 Q${lean + wide},-83 ${lean + wide},-76 C${lean + wide + 1},-68 ${wide},-60 ${wide - 2},-46 Q${wide / 2},-44 2,-44 C5,-58 ${lean + 6},-70 ${lean + 2},-84 Z`;
  const pieces = [
    view === 'back' ? arm(arms[0], -1, false) : '',
    arm(arms[1], 1, view === 'side'),
    leg(legs[1], 1),
    leg(legs[0], -1),
    path(torso, coat),
    path(shadow, colour.ink, 'opacity="0.16"'),
    look.apron
      ? curve(`M${-wide + 3},-60 L${wide - 3},-60`, look.apron, 3) +
        path(`M${-wide + 4},-60 L${wide - 4},-60 L${wide - 2},-32 L${-wide + 2},-32 Z`, look.apron)
      : '',
    head(lean, look, view, tone),
    view === 'side' ? arm(arms[0], -1, false) : '',
  ];
  return place(x, y, tall / 100, look.mirrored ? `<g transform="scale(-1 1)">${pieces.join('')}</g>` : pieces.join(''));
}

function head(lean: number, look: Person, view: 'back' | 'side', tone: string): string {
  const x = lean * 1.15 + (view === 'side' ? 1.5 : 0);
  const crown = look.hair ?? hair.brown;
  const wear = look.headwear;
  const neck = line(
    [
      [lean, -84],
      [x, -89],
    ],
    tone,
    6.5,
  );
  const face =
    ellipse(x, -93, 6.2, 7.4, tone) +
    (view === 'side'
      ? path(`M${x + 5.4},-94 l2.4,2.6 l-2.4,0.8 Z`, tone)
      : circle(x - 6.2, -92.5, 1.5, tone) + circle(x + 6.2, -92.5, 1.5, tone));
  const cut =
    view === 'back'
      ? path(
          `M${x - 6.4},-91 C${x - 7.4},-104 ${x + 7.4},-104 ${x + 6.4},-91 Q${x + 5},-86 ${x},-86 Q${x - 5},-86 ${x - 6.4},-91 Z`,
          crown,
        )
      : path(
          `M${x - 5.6},-88 C${x - 9},-99 ${x - 4},-103 ${x + 1},-102 C${x + 6},-102 ${x + 7},-97 ${x + 5.4},-96 C${x + 1},-97 ${x},-95 ${x - 0.6},-92 C${x - 2},-92 ${x - 2.6},-89 ${x - 5.6},-88 Z`,
          crown,
        );
  if (wear === 'long')
    return (
      neck +
      face +
      cut +
      (view === 'back'
        ? path(`M${x - 6.8},-95 Q${x - 9},-80 ${x - 6},-76 L${x + 6},-76 Q${x + 9},-80 ${x + 6.8},-95 Z`, crown)
        : path(`M${x - 6},-97 Q${x - 11},-84 ${x - 8},-76 Q${x - 2},-78 ${x - 1.6},-92 Z`, crown))
    );
  if (wear === 'bun') return neck + face + cut + circle(x - (view === 'side' ? 7 : 0), -100, 3.6, crown);
  if (!wear) return neck + face + cut;
  if (wear.kind === 'scarf')
    return (
      neck +
      face +
      path(
        `M${x - 6.8},-84 C${x - 10},-104 ${x + 8},-106 ${x + (view === 'side' ? 4.6 : 6.8)},-96 ${view === 'side' ? `C${x + 1},-96 ${x},-90 ${x + 3},-85` : `L${x + 6.8},-84`} Q${x},-80 ${x - 6.8},-84 Z`,
        wear.colour,
      )
    );
  const brim =
    view === 'side'
      ? line(
          [
            [x - 5, -96.4],
            [x + (wear.kind === 'cap' ? 11 : 8.5), -96.4],
          ],
          wear.colour,
          2,
        )
      : line(
          [
            [x - 7, -95.6],
            [x + 7, -95.6],
          ],
          wear.colour,
          2.4,
        );
  return (
    neck +
    face +
    cut +
    path(`M${x - 7},-95.6 C${x - 7.4},-105.5 ${x + 7.4},-105.5 ${x + 7},-95.6 Z`, wear.colour) +
    brim
  );
}
