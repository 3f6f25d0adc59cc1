import { expect, test } from 'vitest';
import { isTelling } from './parts-of-words.ts';

test('a part of four letters helps to find a word, a short one only where it keeps its meaning', () => {
  expect([isTelling('plads', true), isTelling('plads', false), isTelling('leje', false)]).toEqual([true, true, true]);
  expect([isTelling('råd', true), isTelling('råd', false)]).toEqual([false, true]);
  expect([isTelling('søn', true), isTelling('ung', true), isTelling('led', true), isTelling('led', false)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
