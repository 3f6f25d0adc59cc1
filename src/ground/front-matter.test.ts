import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml, splitFrontMatter } from './front-matter.ts';

const file = [
  '---',
  'title: Nyt job',
  'image:',
  '  file: /media/a.jpg',
  '  alt: En havn',
  'initiatives:',
  '  - kik',
  '  - havnen',
  '---',
  '',
  'Brødtekst.',
];

test.each(['\n', '\r\n'])('fields and text are told apart whatever ends the lines (%j)', (end) => {
  const { fields, body, bodyLine, problems } = splitFrontMatter(file.join(end));
  expect(problems).toEqual([]);
  expect(fields).toMatchObject({ title: 'Nyt job', image: { alt: 'En havn' }, initiatives: ['kik', 'havnen'] });
  expect(body.trim()).toBe('Brødtekst.');
  expect(file.join(end).split(end)[bodyLine - 1]).toBe('');
});

test('a problem is shown on the line of its field, and of the field around it when it is missing', () => {
  const { lineOf } = splitFrontMatter(file.join('\n'));
  expect([
    lineOf(['title']),
    lineOf(['image', 'alt']),
    lineOf(['initiatives', 1]),
    lineOf(['image', 'credit']),
  ]).toEqual([2, 5, 8, 3]);
});

test('a date without a time zone stays text, so that it can be refused', () => {
  expect(splitFrontMatter('---\npublishAt: 2026-07-01 09:00\n---\n').fields).toEqual({ publishAt: '2026-07-01 09:00' });
});

test('a colon that breaks the fields is a problem with its line and a remedy', () => {
  const { problems } = splitFrontMatter('---\ntitle: Ny aftale: flere i job\n---\n');
  expect(problems[0]).toMatchObject({ line: 2, remedy: expect.stringContaining('anførselstegn') });
});

test('a value that is not ended is a problem on its own line', () => {
  expect(splitFrontMatter('---\ntitle: "Et job\n---\n').problems[0]).toMatchObject({ line: 2 });
});

test('the same field twice is a problem, not a choice of one', () => {
  expect(splitFrontMatter('---\ntitle: A\ntitle: B\n---\n').problems[0]).toMatchObject({
    line: 3,
    message: expect.stringContaining('to gange'),
  });
});

test('a file that does not begin with its fields is a problem, and all of it is text', () => {
  const read = splitFrontMatter('Brødtekst.\n');
  expect(read).toMatchObject({ fields: {}, body: 'Brødtekst.\n', bodyLine: 1 });
  expect(read.problems).toMatchObject([{ line: 1, message: 'Filen begynder ikke med sine felter.' }]);
  expect(read.problems[0]?.remedy).toContain('tre bindestreger');
});

test('a text that begins with a star is a problem on its line, and no field of the file is used', () => {
  const { fields, problems } = splitFrontMatter('---\ntitle: &a Nyt job\nlead: *a\n---\n');
  expect(problems).toMatchObject([{ line: 3, remedy: 'Sæt anførselstegn om teksten.' }]);
  expect(fields).toEqual({});
});

test('a place that no file has is shown at what is nearest around it, and at the first field without any', () => {
  const { lineOf } = splitFrontMatter(file.join('\n'));
  const paths = [['title', 'alt'], ['initiatives', 7, 'name'], ['initiatives', 0, 'name'], ['credit', 'alt'], []];
  expect(paths.map(lineOf)).toEqual([2, 6, 7, 2, 2]);
  expect(splitFrontMatter('---\n- title\n---\n').lineOf(['title'])).toBe(2);
});

test('a file that is fields and nothing else is read from its first line', () => {
  const { fields, body, bodyLine, lineOf } = readYaml('name: Karen Holst\nrole: borgmester\n');
  expect([fields, body, bodyLine, lineOf(['role'])]).toEqual([{ name: 'Karen Holst', role: 'borgmester' }, '', 1, 2]);
  expect(readYaml('').fields).toEqual({});
});

test('any text at all is read without a crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, fenced) => {
      const { bodyLine, lineOf } = splitFrontMatter(fenced ? `---\n${text}\n---\n` : text);
      expect(bodyLine).toBeGreaterThan(0);
      expect(lineOf(['title'])).toBeGreaterThan(0);
    }),
  );
});
