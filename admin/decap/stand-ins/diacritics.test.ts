import { expect, test } from 'vitest';
import diacritics from './diacritics.ts';

test.each([
  ['Løhde besøger Ærø', 'Loehde besoeger AEroe'],
  ['på Åen', 'paa AAen'],
  ['A\u030Aen', 'AAen'],
  ['Café Müller', 'Cafe Muller'],
  ['Malmö og Łódź', 'Malmoe og Lodz'],
])('%s becomes %s in a file’s name', (text, ascii) => {
  expect(diacritics.remove(text)).toBe(ascii);
});
