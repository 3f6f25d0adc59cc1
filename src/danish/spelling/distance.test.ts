import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingDistance } from './distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcæøå'), maxLength: 8 });

test('each slip of the finger counts once', () => {
  expect(typingDistance('praktik', 'pratik', 3)).toBe(1);
  expect(typingDistance('løntilskud', 'løntilskdu', 3)).toBe(1);
  expect(typingDistance('mentor', 'mantr', 3)).toBe(2);
});

test('it is as far there as back, and neither nearer than the lengths allow nor farther than a word typed anew', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const far = typingDistance(one, other, 99);
      expect(typingDistance(other, one, 99)).toBe(far);
      expect(far).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(far).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(far === 0).toBe(one === other);
    }),
  );
});

test('what is further away than the limit is said to be just beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, limit) => {
      expect(typingDistance(one, other, limit)).toBe(Math.min(typingDistance(one, other, 99), limit + 1));
    }),
  );
});
