import { expect, test } from 'vitest';
import { charactersLeft } from './characters-left.ts';

test.each([
  ['', 110, undefined],
  ['x'.repeat(60), 110, undefined],
  ['x'.repeat(100), 110, '10 tegn tilbage'],
  [`  ${'x'.repeat(109)}  `, 110, 'Ét tegn tilbage'],
  ['x'.repeat(110), 110, '0 tegn tilbage'],
  ['x'.repeat(113), 110, '3 tegn for meget'],
])('a field says how many characters are left when few are: %#', (written, limit, shown) => {
  expect(charactersLeft(written, limit)?.shown).toBe(shown);
});

test('it is heard every ten characters, and once when there is too much', () => {
  const heard = (from: number, to: number) =>
    new Set(Array.from({ length: to - from }, (_, more) => charactersLeft('x'.repeat(from + more), 110)?.heard));
  expect(heard(90, 110).size).toBe(2);
  expect([...heard(111, 200)]).toEqual(['Der er skrevet for meget.']);
});
