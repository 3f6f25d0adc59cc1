import { expect, test } from 'vitest';
import { scores, survivors, type Mutant } from './report.ts';

const source = 'if (isOut) {\n  tell();\n}\n';
const mutant = (status: Mutant['status'], fileName = 'src/ledger/gone.ts'): Mutant => ({
  fileName,
  location: { start: { line: 1, column: 5 }, end: { line: 1, column: 10 } },
  replacement: 'true',
  status,
});

test('a change that no test noticed is told of by its line, what stood there and what it became', () => {
  const block: Mutant = {
    ...mutant('Survived'),
    location: { start: { line: 1, column: 12 }, end: { line: 3, column: 2 } },
    replacement: '{}',
  };
  const others = [mutant('Killed'), mutant('NoCoverage'), mutant('Killed', 'src/ledger/lost.ts')];
  expect(survivors([block, mutant('Survived'), ...others], () => source)).toEqual([
    'src/ledger/gone.ts',
    '  1: { tell(); }  →  {}',
    '  1: isOut  →  true',
    '  1 where no unit test comes',
  ]);
});

test('a folder’s score counts what no unit test comes to, and not what could not be run', () => {
  const own = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'] as const;
  const told = scores([...own.map((status) => mutant(status)), mutant('Killed', 'src/embargo/late.ts')]);
  expect(told.map((line) => line.replace(/ +/g, ' '))).toEqual([
    'src/embargo 100.0 % 1 of 1',
    'src/ledger 50.0 % 2 of 4',
    'all 60.0 % 3 of 5',
  ]);
});
