import { expect, test } from 'vitest';
import { periodOf } from './periods.ts';

test.each([
  ['foråret', [3, 4, 5]],
  ['Sommeren', [6, 7, 8]],
  ['efteråret', [9, 10, 11]],
  ['vinteren', [1, 2, 12]],
  ['1. kvartal', [1, 2, 3]],
  ['1 kvartal', [1, 2, 3]],
  ['første kvartal', [1, 2, 3]],
  ['2. kvartal', [4, 5, 6]],
  ['2 kvartal', [4, 5, 6]],
  ['andet  kvartal', [4, 5, 6]],
  ['3. kvartal', [7, 8, 9]],
  ['3 kvartal', [7, 8, 9]],
  ['tredje kvartal', [7, 8, 9]],
  ['4. kvartal', [10, 11, 12]],
  ['4 kvartal', [10, 11, 12]],
  ['fjerde\nkvartal', [10, 11, 12]],
  ['1. halvår', [1, 2, 3, 4, 5, 6]],
  ['1 halvår', [1, 2, 3, 4, 5, 6]],
  ['første halvår', [1, 2, 3, 4, 5, 6]],
  ['2. halvår', [7, 8, 9, 10, 11, 12]],
  ['2 halvår', [7, 8, 9, 10, 11, 12]],
  ['andet halvår', [7, 8, 9, 10, 11, 12]],
])('“%s” spans the months %j', (written, months) => expect(periodOf(written)?.months).toEqual(months));

test('each period has a name of its own', () => {
  const written = ['forår', 'sommer', 'efterår', 'vinter', '1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'];
  const names = [...written, '1. halvår', '2. halvår'].map((each) => periodOf(each)?.name);
  expect(new Set(names).size).toBe(10);
  expect(names).not.toContain(undefined);
});

test.each(['3. halvår', '5. kvartal', 'midsommer', 'årets efterår', 'lavvinter', '11. kvartal', '21. halvår', 'uge 3'])(
  '“%s” is none',
  (written) => expect(periodOf(written)).toBeUndefined(),
);
