import { expect, test } from 'vitest';
import { classAfter } from './word-class.ts';

test.each([
  ['den nye leder', 'noun'],
  ['kommunens leder', 'noun'],
  ['vores modtager', 'noun'],
  ['hun leder', 'verb'],
  ['vi modtager', 'verb'],
  ['som leder', undefined],
  ['den leder', undefined],
  ['lars leder', undefined],
])('in “%s” the last word is a %s', (phrase, wordClass) => {
  expect(classAfter(phrase.split(' ').at(-2) ?? '')).toBe(wordClass);
});
