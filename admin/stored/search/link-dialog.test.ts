import { expect, test } from 'vitest';
import { isSafeAddress, meantAddress } from '../../../src/mdx/addresses.ts';
import { isAddress } from './link-dialog.ts';

test.each([
  'https://kommune.example/a',
  'www.kommune.example',
  '/nyheder/2017/a/',
  'mailto:a@b.example',
  'tel:70000010',
  ' /om/ ',
])('“%s” is an address, and can be linked to', (typed) => {
  expect(isAddress(typed)).toBe(true);
  expect(isSafeAddress(meantAddress(typed))).toBe(true);
});

test.each(['minister i aabenraa', 'http', 'Bus 48', '48 timer / uge'])('“%s” is searched for', (typed) => {
  expect(isAddress(typed)).toBe(false);
});
