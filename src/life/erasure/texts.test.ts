import { expect, test } from 'vitest';
import { Repository } from '../history/fixtures.ts';
import { fieldsOf, filesIn, lineAt, readTexts } from './texts.ts';

test('a name is looked for in all that staff write in text, and in no file that programs keep beside it', async () => {
  const { content } = new Repository('.')
    .write('2026/havnen', 'Nyhed')
    .put('people/ida-krog.yaml', 'Person')
    .put('people/bo-lund.yml', 'Person')
    .put('media/readme.txt', 'Mediefil')
    .put('media/2026/tal.csv', 'Mediefil')
    .put('erasures/abc.mdx', 'Udgave')
    .put('notater/media/huskeliste.md', 'Notat')
    .put('.DS_Store', '')
    .put('people/.DS_Store', '')
    .put('skitse.mdx.bak', 'Kopi')
    .put('ledger.txt', 'Liste');
  const files = await filesIn(content);
  expect(files).toEqual([
    'erasures/abc.mdx',
    'ledger.txt',
    'media/2026/tal.csv',
    'media/readme.txt',
    'notater/media/huskeliste.md',
    'people/bo-lund.yml',
    'people/ida-krog.yaml',
    'releases/2026/havnen.mdx',
    'skitse.mdx.bak',
  ]);
  expect(await readTexts(content, files)).toEqual([
    { file: 'ledger.txt', text: 'Liste' },
    { file: 'notater/media/huskeliste.md', text: 'Notat' },
    { file: 'people/bo-lund.yml', text: 'Person' },
    { file: 'people/ida-krog.yaml', text: 'Person' },
    { file: 'releases/2026/havnen.mdx', text: 'Nyhed' },
  ]);
});

test('a place in a text is told by its line, as an editor counts them', () => {
  const text = 'Et\nTo\nTre';
  expect(['Et', 'To', 'Tre'].map((word) => lineAt(text, text.indexOf(word)))).toEqual([1, 2, 3]);
});

test('the fields of a text are read whether it stands under them or is nothing else', () => {
  expect(fieldsOf('---\nname: Ida\n---\nname: Bo\n')).toEqual({ name: 'Ida' });
  expect(fieldsOf('name: Ida\n')).toEqual({ name: 'Ida' });
});
