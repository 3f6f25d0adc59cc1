import { expect, test } from 'vitest';
import { seenCharacters } from './characters.ts';

test.each([
  ['Virksomheds\u00ADpraktik\u200B', 'Virksomhedspraktik'],
  ['A\u030Arhus', 'Århus'],
  ['\uFEFFAf \u200Eord\u2060', 'Af ord'],
  ['👨\u200D👩\u200D👧 og o\u200Drd', '👨\u200D👩\u200D👧 og ord'],
  ['👩🏽\u200D🔧', '👩🏽\u200D🔧'],
  ['68\u00A0unge\r\ni job', '68\u00A0unge\ni job'],
])('of %j everybody sees %j', (copied, seen) => {
  expect(seenCharacters(copied)).toBe(seen);
});
