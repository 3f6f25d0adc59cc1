import { expect, test } from 'vitest';
import { focusInWords, movedBy, pointAt } from './focus.ts';

test.each([
  [{ x: 20, y: 10 }, 'Øverst til venstre: 20 % fra venstre og 10 % fra oven.'],
  [{ x: 80, y: 50 }, 'Til højre: 80 % fra venstre og 50 % fra oven.'],
  [{ x: 50, y: 90 }, 'Nederst: 50 % fra venstre og 90 % fra oven.'],
  [{ x: 50, y: 50 }, 'Midt i billedet: 50 % fra venstre og 50 % fra oven.'],
])('staff are told in words where a point is', (focus, said) => {
  expect(focusInWords(focus)).toBe(said);
});

test('a click sets the point where it hit, and never outside the picture', () => {
  const box = { left: 100, top: 50, width: 400, height: 200 };
  expect(pointAt({ clientX: 200, clientY: 100 }, box)).toEqual({ x: 25, y: 25 });
  expect(pointAt({ clientX: 501, clientY: 49 }, box)).toEqual({ x: 100, y: 0 });
});

test('arrows move it, further with Shift, and not over the edge; other keys do nothing', () => {
  expect(movedBy('ArrowRight', false, { x: 50, y: 50 })).toEqual({ x: 51, y: 50 });
  expect(movedBy('ArrowUp', true, { x: 50, y: 4 })).toEqual({ x: 50, y: 0 });
  expect(movedBy('Tab', false, { x: 50, y: 50 })).toBeUndefined();
});
