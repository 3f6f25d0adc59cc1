import { expect, test } from 'vitest';
import { ContentError, describeProblems, listByFile, type Problem } from './problem.ts';

const problem = (file: string, line?: number, field?: string): Problem => ({
  file: `content/${file}`,
  line,
  field,
  message: `Fejl på ${line}.`,
  remedy: 'Ret den.',
});

test('problems are listed by file and line, in the order of the alphabet, each with its place and remedy', () => {
  const problems = [
    problem('å.mdx', 2),
    problem('b.mdx', 12, 'title'),
    problem('b.mdx', undefined, 'lead'),
    problem('ø.mdx'),
    problem('b.mdx', 3),
  ];
  const given = [...problems];
  expect(listByFile(problems)).toBe(
    [
      'content/b.mdx',
      '  lead: Fejl på undefined.\n    Gør sådan: Ret den.',
      '  linje 3: Fejl på 3.\n    Gør sådan: Ret den.',
      '  linje 12, title: Fejl på 12.\n    Gør sådan: Ret den.',
      '',
      'content/ø.mdx',
      '  filen: Fejl på undefined.\n    Gør sådan: Ret den.',
      '',
      'content/å.mdx',
      '  linje 2: Fejl på 2.\n    Gør sådan: Ret den.',
    ].join('\n'),
  );
  expect(problems).toEqual(given);
});

test.each([
  ['én fejl i én fil', [problem('a.mdx')]],
  ['2 fejl i én fil', [problem('a.mdx'), problem('a.mdx')]],
  ['3 fejl i 2 filer', [problem('a.mdx'), problem('b.mdx'), problem('a.mdx')]],
])('whoever builds is told first how much is wrong: %s', (much, problems) => {
  expect(describeProblems(problems)).toBe(`Indholdet kan ikke udgives: ${much}.\n\n${listByFile(problems)}`);
});

test('a build that is stopped shows the list, and no place in the code', () => {
  const problems = [problem('a.mdx', 1)];
  const error = new ContentError(problems);
  expect(error).toMatchObject({ name: 'ContentError', message: describeProblems(problems), problems, stack: '' });
});
