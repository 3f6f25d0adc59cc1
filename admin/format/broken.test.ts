import { expect, test } from 'vitest';
import { namedWhenBroken } from './broken.ts';
import { mdxFrontMatter, plainYaml } from './format.ts';

test('a file that cannot be read has a name in the list that says so, and on which line', () => {
  const release = namedWhenBroken(mdxFrontMatter, 'mdx');
  expect(release.fromFile('---\ntitle: Job: i havnen\n---\nTekst.\n')['title']).toBe(
    'Filen kan ikke læses (fejl i linje 2)',
  );
  expect(namedWhenBroken(plainYaml, 'yaml').fromFile('name: a: b\n')['name']).toContain('linje 1');
});

test('a file in order is read and written as before', () => {
  const text = 'name: Karen Holst\n';
  const person = namedWhenBroken(plainYaml, 'yaml');
  expect(person.toFile(person.fromFile(text))).toBe(text);
});
