import { expect, test } from 'vitest';
import { fileSize } from './numbers.ts';

test.each([
  [0, '1 kB'],
  [499, '1 kB'],
  [1_499, '1 kB'],
  [412_300, '412 kB'],
  [999_499, '999 kB'],
  [1_000_000, '1 MB'],
  [1_440_000, '1,4 MB'],
  [12_000_000, '12 MB'],
])('a file of %i bytes is of %s', (bytes, size) => expect(fileSize(bytes)).toBe(size.replace(' ', '\u00A0')));
