import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { conceptName, noSearchWords } from './search-words.ts';
import { readSearchWords } from './read.ts';

function newsroom(files: Record<string, string>): string {
  vi.stubEnv('NEWSROOM_CONTENT', undefined);
  const root = mkdtempSync(join(tmpdir(), 'newsroom-words-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, 'content', name, '..'), { recursive: true });
    writeFileSync(join(root, 'content', name), text);
  }
  return root;
}

const list =
  'concepts:\n  - words: " løn,  hyre ,"\n    leads: gage\n  - words: båd\nwhole: [havn]\nnames: ["Århus, Aarhus"]\n';

test('the search goes by staff’s list and by the spellings of people’s names, in one order', async () => {
  const root = newsroom({
    'search-words.yaml': list,
    'people/sven.yaml': 'name: Sven Åe\nrole: smed\nspellings: [Svend Aae]\n',
    'people/ida-krog.yaml': 'name: Ida Krog\nrole: smed\nspellings: [Ida Krogh, Ida Crog]\n',
    'people/bo-lund.yaml': 'name: Bo Lund\nrole: smed\n',
    'people/forkert.yaml': 'name: 5\nspellings: [Fem]\n',
    'people/kladde.txt': 'name: Karl Kladde\nrole: smed\nspellings: [Carl]\n',
  });
  expect(await readSearchWords(root)).toEqual({
    concepts: [
      { words: ['løn', 'hyre'], leads: ['gage'] },
      { words: ['båd'], leads: [] },
    ],
    whole: ['havn'],
    names: [
      ['Århus', 'Aarhus'],
      ['Ida Krog', 'Ida Krogh', 'Ida Crog'],
      ['Sven Åe', 'Svend Aae'],
    ],
  });
});

test('a newsroom with neither a list nor people has no search words of its own', async () => {
  expect(await readSearchWords(newsroom({}))).toEqual(noSearchWords);
});

test('people’s spellings count where the list has a mistake, which the build has told of', async () => {
  const person = 'name: Ida Krog\nrole: smed\nspellings: [Ida Krogh]\n';
  expect(
    await readSearchWords(newsroom({ 'search-words.yaml': 'whole: 5\n', 'people/ida-krog.yaml': person })),
  ).toEqual({
    ...noSearchWords,
    names: [['Ida Krog', 'Ida Krogh']],
  });
});

test('a concept is called by its first word', () => {
  expect([conceptName({ words: ['løn', 'hyre'], leads: [] }), conceptName({ words: [], leads: [] })]).toEqual([
    'løn',
    '',
  ]);
});
