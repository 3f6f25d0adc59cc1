import { expect, test } from 'vitest';
import { lostAddresses } from './lost.ts';

const at = new Date('2026-01-05T09:00:00+01:00');
const known = new Map(
  ['/nyheder/2026/a/', '/nyheder/2026/a/aendringer/', '/nyheder/2026/a/udgave/1/'].map((a) => [a, at]),
);

test('a site that has lost every page of changes, where Git can tell them, is refused', () => {
  const answered = new Set(['/nyheder/2026/a/']);
  expect(lostAddresses(known, answered, [], true)).toEqual([
    '/nyheder/2026/a/aendringer/',
    '/nyheder/2026/a/udgave/1/',
  ]);
});

test('a site that is built where Git cannot tell owes no page of changes, and every other page', () => {
  expect(lostAddresses(known, new Set(['/']), [], false)).toEqual(['/nyheder/2026/a/']);
});
