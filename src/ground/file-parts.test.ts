import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePartsOf } from './file-parts.ts';

test.each([
  ['whatever ends its lines', '---\r\ntitle: A\r\n---\r\nBrød\r\n', 'title: A\r\n', 'Brød\r\n'],
  ['with a mark of its byte order', '\uFEFF---\ntitle: A\n---\n', 'title: A\n', ''],
  ['without fields', '---\n---\n\nBrød\n', '', '\nBrød\n'],
  ['with dashes inside a field and in the text', '---\na: b ---\n---\n---\n---\n', 'a: b ---\n', '---\n---\n'],
])('a file is taken apart %s', (_, file, fields, body) => {
  expect(filePartsOf(file)).toMatchObject({ fields, body });
});

test.each(['title: A\n---\nBrød\n', '---\ntitle: A\n', '----\ntitle: A\n---\n', '\n---\ntitle: A\n---\n'])(
  'a file whose fields do not stand between two lines of dashes at its beginning has none: %j',
  (file) => {
    expect(filePartsOf(file)).toBeUndefined();
  },
);

test('its parts are the file, sign by sign', () => {
  const lines = fc.string({ unit: fc.constantFrom('-', '---', '\n', '\r\n', ' ', 'a: b') });
  fc.assert(
    fc.property(lines, lines, (fields, body) => {
      const file = `---\n${fields}\n---\n${body}`;
      const parts = filePartsOf(file);
      expect(parts && parts.opening + parts.fields + parts.closing + parts.body).toBe(file);
    }),
  );
});
