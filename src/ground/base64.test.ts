import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

test('bytes are written as any other program writes them, and read back as they were', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(toBase64(some)).toBe(Buffer.from(some).toString('base64'));
      expect(toBase64Url(some)).toBe(Buffer.from(some).toString('base64url'));
      expect([...fromBase64(toBase64(some))]).toEqual([...some]);
      expect([...fromBase64Url(toBase64Url(some))]).toEqual([...some]);
    }),
  );
});

test('a file of any size is written whole', () => {
  const large = Uint8Array.from({ length: 3 * 0x8000 + 1 }, (_, at) => at % 251);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
});

test('what is no base64 is refused', () => {
  expect(() => fromBase64('æ')).toThrow();
  expect(() => fromBase64Url('a b*')).toThrow();
});
