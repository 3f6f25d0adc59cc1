import type { Focus } from '../../src/media/focus.ts';

/** What the desk says of the point that must stay when a picture is cropped. */
export const focusWords = {
  empty: 'Vælg billedet først. Så kan du pege på det vigtigste i det.',
  none: 'Intet punkt er valgt: billedet beskæres om sin midte.',
  how: 'Klik på det vigtigste i billedet. Med tastaturet: flyt mærket med piletasterne, og hold Shift nede for længere trin.',
  mark: 'Vigtigste punkt i billedet',
  crop: 'Sådan beskæres billedet øverst på forsiden',
  remove: 'Fjern punktet',
} as const;

/** Where a point is, in words: `Øverst til venstre: 20 % fra venstre og 10 % fra oven.` */
export function focusInWords({ x, y }: Focus): string {
  const place = [third(y, 'øverst', '', 'nederst'), third(x, 'til venstre', '', 'til højre')].filter(Boolean).join(' ');
  const said = place === '' ? 'midt i billedet' : place;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${Math.round(x)} % fra venstre og ${Math.round(y)} % fra oven.`;
}

const third = (percent: number, low: string, middle: string, high: string) =>
  percent < 100 / 3 ? low : percent > 200 / 3 ? high : middle;

/** The keys that move a point, and where they move it. */
const moves: Readonly<Record<string, Focus>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where a point comes by a key.
 * @param far whether to go ten percent instead of one
 * @returns undefined when the key moves nothing
 */
export function movedBy(key: string, far: boolean, { x, y }: Focus): Focus | undefined {
  const move = moves[key];
  const step = far ? 10 : 1;
  return move && { x: inside(x + move.x * step), y: inside(y + move.y * step) };
}

/** The point that a click has hit, in whole percent. @param box the picture on the screen */
export function pointAt(
  click: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): Focus {
  return {
    x: inside(((click.clientX - box.left) / box.width) * 100),
    y: inside(((click.clientY - box.top) / box.height) * 100),
  };
}

const inside = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)));
