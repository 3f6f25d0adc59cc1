import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { focusAttributes } from './focus.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/front.css'), 'utf8');

/** Where the style sheet puts a step; the middle where it says nothing. */
function placed(name: string, step: number | undefined): number {
  const [, percent = '50'] = new RegExp(`\\[${name}='${step}'\\] \\{\\s*--\\S+: (\\d+)%`).exec(css) ?? [];
  return Number(percent);
}

test.each([0, 4, 5, 37, 50, 64, 88, 100])(
  'a point %i percent into the picture is cropped around, to within five',
  (percent) => {
    const attributes = focusAttributes({ x: percent, y: 100 - percent });
    expect(Math.abs(placed('data-focus-x', attributes['data-focus-x']) - percent)).toBeLessThanOrEqual(5);
    expect(Math.abs(placed('data-focus-y', attributes['data-focus-y']) - (100 - percent))).toBeLessThanOrEqual(5);
  },
);

test('a picture without a point is cropped around its middle', () => {
  expect(focusAttributes(undefined)).toEqual({});
});
