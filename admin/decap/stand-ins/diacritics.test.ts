import { expect, test } from 'vitest';
import { remove } from './diacritics.ts';

test.each([
  ['Løhde besøger Ærø', 'Loehde besoeger AEroe'],
  ['på Åen', 'paa AAen'],
  ['A\u030Aen', 'AAen'],
  ['Café Müller', 'Cafe Muller'],
])('%s becomes %s in a file’s name', (text, ascii) => {
  expect(remove(text)).toBe(ascii);
});
