import { expect, test } from 'vitest';
import { withoutFillers } from './stop-words.ts';

test('a phrase is the same with and without words that may stand in between', () => {
  expect(withoutFillers(['mistet', 'mit', 'arbejde'])).toEqual(['mistet', 'arbejde']);
  expect(withoutFillers(['mistet', 'arbejde'])).toEqual(['mistet', 'arbejde']);
});

test('a phrase that would be a single word without them keeps them', () => {
  expect(withoutFillers(['mit', 'arbejde'])).toEqual(['mit', 'arbejde']);
  expect(withoutFillers(['det', 'er'])).toEqual(['det', 'er']);
});
