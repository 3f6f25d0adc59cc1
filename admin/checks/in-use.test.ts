import { describe, expect, test } from 'vitest';
import type { Store } from '../stored/store.ts';
import { usesOf } from './in-use.ts';

const release = (fields: string, text = 'Det begynder efter ferien.') =>
  `---\ntitle: Nyt jobhus\nlead: Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag.\nkind: news\npublishAt: 2026-06-14T09:00:00+02:00\n${fields}---\n\n${text}\n`;

const storeOf = (files: Record<string, string>): Store => ({
  folder: (folder, extension) =>
    Promise.resolve(
      Object.entries(files)
        .filter(([path]) => path.slice(0, path.lastIndexOf('/')) === folder && path.endsWith(`.${extension}`))
        .map(([path, text]) => ({ path, text })),
    ),
  has: (path) => Promise.resolve(path in files),
});

const uses = (path: string, files: Record<string, string>, published = {}) =>
  usesOf(path, { store: storeOf(files), years: [2027, 2026], published });

const karen = 'content/people/karen-holst.yaml';

describe('what is in use', () => {
  test.each([
    ['a contact of a release', 'content/releases/2026/a.mdx', release('contacts:\n  - karen-holst\n'), 'Nyt jobhus'],
    [
      'somebody who is quoted in a text',
      'content/releases/2026/a.mdx',
      release('', '<Quote person="karen-holst">\n\nDet er godt.\n\n</Quote>'),
      'Nyt jobhus',
    ],
    [
      'a contact of an initiative',
      'content/initiatives/kik.mdx',
      '---\ntitle: Klar til job\ncontacts: [karen-holst]\n---\n\nTekst.\n',
      'Klar til job',
    ],
  ])('is %s', async (_, path, text, name) => {
    expect(await uses(karen, { [path]: text })).toEqual([{ path, name }]);
  });

  test('is what the front page opens with', async () => {
    const settings = { 'content/settings.yaml': 'featured: [2026/a]\n' };
    expect(await uses('content/releases/2026/a.mdx', settings)).toEqual([
      { path: 'content/settings.yaml', name: 'Indstillinger' },
    ]);
  });

  test('is what an older release refers to, of which the site tells', async () => {
    const published = { 'people/karen-holst': ['2026/a', '2017/b'] };
    expect(
      await uses(karen, { 'content/releases/2026/a.mdx': release('contacts: [karen-holst]\n') }, published),
    ).toEqual([
      { path: 'content/releases/2026/a.mdx', name: 'Nyt jobhus' },
      { path: 'content/releases/2017/b.mdx', name: undefined },
    ]);
  });

  test('is what a file names that cannot be read, since nobody knows how', async () => {
    const broken = { 'content/releases/2026/a.mdx': '---\ntitle: "Nyt\ncontacts: [karen-holst]\n---\n' };
    expect(await uses(karen, broken)).toHaveLength(1);
  });

  test('is not what a text only happens to name, and not what was chosen before it was saved anew', async () => {
    const files = {
      [karen]: 'name: Karen Holst\n',
      'content/releases/2026/a.mdx': release('municipalities: [fjordby]\n', 'Karen Holst er borgmester, karen-holst.'),
    };
    expect(await uses(karen, files, { 'people/karen-holst': ['2026/a'] })).toEqual([]);
  });

  test('tells initiatives, people and municipalities of one name apart', async () => {
    const files = { 'content/releases/2026/a.mdx': release('municipalities: [fjordby]\n') };
    expect(await uses('content/municipalities/fjordby.mdx', files)).toHaveLength(1);
    expect(await uses('content/initiatives/fjordby.mdx', files)).toEqual([]);
  });
});
