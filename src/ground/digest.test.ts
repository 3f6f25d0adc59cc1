import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

test('a fingerprint is short, the same for the same text, and another for another', () => {
  expect(digestOf('Nyt job')).toMatch(/^[0-9a-f]{16}$/);
  expect(digestOf('Nyt job')).toBe(digestOf('Nyt job'));
  expect(digestOf('Nyt job')).not.toBe(digestOf('Nyt job.'));
});
