import { expect, test } from 'vitest';
import { unknowable, unreadable } from './broken-file.ts';

const path = 'content/releases/2019/flere-i-job.mdx';
const release = (fields: string) =>
  `---\n${fields}lead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2019-07-01T09:00:00+02:00\n---\nTekst.\n`;

test.each([
  [
    'a headline whose quotes are not ended, where they make no sense any more,',
    path,
    release('title: "Flere i job\n'),
    5,
  ],
  ['a release without fields', path, 'Kun tekst', 1],
  ['a person with a colon in the title', 'content/people/karen.yaml', 'name: Karen\nrole: a: b\n', 2],
])('%s is told of on its line', (_, file, text, line) => {
  expect(unreadable(file, text)?.line).toBe(line);
  expect(unknowable(file, text)?.line).toBe(line);
});

test('a release with a mistake in a field is opened to be mended, and not deleted before it is', () => {
  const text = release('title: X\n');
  expect(unreadable(path, text)).toBeUndefined();
  expect(unknowable(path, text)).toMatchObject({ field: 'title' });
});

test('a file in order is neither, and of what is no content nothing is said', () => {
  expect(unknowable(path, release('title: Flere i job på havnen\n'))).toBeUndefined();
  expect(unreadable('content/media/2019/plan.pdf', '%PDF')).toBeUndefined();
});
