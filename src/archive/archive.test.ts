import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readArchive } from './read.ts';
import { describeProblems } from '../ground/problem.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'newsroom-'));
  await write(
    'settings.yaml',
    await readFile('content/settings.yaml', 'utf8').then((text) =>
      text.replace(/^featured:\n(  - .*\n)+/m, '').replace(/^  municipality: .*\n/m, ''),
    ),
  );
  await write('people/karen-holst.yaml', 'name: Karen Holst\nrole: borgmester\nphone: 70 00 00 11\n');
  await write(
    'initiatives/havnen.mdx',
    '---\ntitle: Havnens lærlinge\nsummary: Virksomhederne på havnen deler deres lærlinge.\nfrom: 2016-08-15\n---\nTekst.\n',
  );
});

async function write(name: string, text: string | Uint8Array) {
  const path = join(root, 'content', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const release = (fields: string, body = 'Brødtekst.') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2026-07-01T09:00:00+02:00\n${fields}---\n${body}\n`;

const read = () => readArchive(root, join(root, 'content'));

test('a folder in order has no problems', async () => {
  await write('releases/2026/flere-i-job.mdx', release('initiatives: [havnen]\ncontacts: [karen-holst]\n'));
  expect((await read()).problems).toEqual([]);
});

test('five bad releases are named in one run, each with file, line, field and remedy', async () => {
  await write('releases/2026/a.mdx', release('initiatives: [havne]\n'));
  await write('releases/2026/b.mdx', release('titel: Forkert\n'));
  await write('releases/2026/c.mdx', release('', 'Kun <5 procent.'));
  await write('releases/2026/d.mdx', release('').replace('+02:00', ''));
  await write('releases/2026/e.mdx', release('image:\n  file: /media/findes-ikke.jpg\n  credit: Fjordby Kommune\n'));
  const { problems } = await read();
  expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual(
    expect.arrayContaining([
      ['content/releases/2026/a.mdx', 6, 'initiatives.0'],
      ['content/releases/2026/b.mdx', 6, 'titel'],
      ['content/releases/2026/c.mdx', 7, undefined],
      ['content/releases/2026/d.mdx', 5, 'publishAt'],
      ['content/releases/2026/e.mdx', 6, 'image.alt'],
    ]),
  );
  expect(problems.every(({ remedy }) => remedy.length > 10)).toBe(true);
  expect(describeProblems(problems)).toMatch(/^Indholdet kan ikke udgives: \d fejl i 5 filer\./);
});

test('a misspelled initiative gets the nearest name suggested', async () => {
  await write('releases/2026/a.mdx', release('initiatives: [havne]\n'));
  expect((await read()).problems[0]?.remedy).toBe('Mente du »havnen«?');
});

test('a quoted person and a picture in the text must exist too', async () => {
  await write('releases/2026/a.mdx', release('', '<Quote person="karen-holt">\nDet virker.\n</Quote>'));
  expect((await read()).problems[0]).toMatchObject({
    line: 7,
    message: expect.stringContaining('karen-holt'),
    remedy: 'Mente du »karen-holst«?',
  });
});

test('a file that is not UTF-8 is named with the line, and nothing is guessed', async () => {
  await write('releases/2026/a.mdx', new Uint8Array(Buffer.from(release('', 'Løhde'), 'latin1')));
  expect((await read()).problems[0]).toMatchObject({
    file: 'content/releases/2026/a.mdx',
    line: 2,
    message: expect.stringContaining('UTF-8'),
  });
});

test('two releases cannot claim one old address', async () => {
  await write('releases/2026/a.mdx', release('aliases: [/nyheder/2025/gammel/]\n'));
  await write('releases/2026/b.mdx', release('aliases: [/nyheder/2025/gammel/]\n'));
  expect((await read()).problems).toMatchObject([
    { field: 'aliases.0', message: expect.stringContaining('releases/2026/a.mdx') },
  ]);
});

test.each([
  ['an alias that would fill the memory', release('contacts: [*a]\n'), 'stjerne'],
  [
    'a page or a program offered for download',
    release('attachments:\n  - title: Regler\n    file: /media/2026/regler.html\n'),
    'af en type',
  ],
  [
    'a text that calls itself a picture',
    release('image:\n  file: /media/2026/tekst.jpg\n  alt: En tekst\n  credit: Ida Krog\n'),
    'som et billede',
  ],
  ['a contact without phone and mail', release('contacts: [ida-krog]\n'), 'hverken telefon eller mail'],
  [
    'a picture that is too heavy to carry',
    release('image:\n  file: /media/2026/tung.jpg\n  alt: Et hus\n  credit: Ida Krog\n'),
    'det er for meget',
  ],
  ['an old address that is the site’s own', release('aliases: [/soeg/]\n'), 'siden selv'],
  ['an old address that leads out of the site', release('aliases: [/nyheder/../admin/]\n'), 'kan ikke bruges'],
  ['a time that no clock shows', release('').replace('T09:00', 'T24:00'), 'tidspunkt'],
  [
    'a control character in a headline',
    release('').replace('Flere', '"\\x07Flere').replace('havnen', 'havnen"'),
    'styretegn',
  ],
  ['a yes where true or false is meant', release('draft: ja\n'), 'hverken true eller false'],
])('%s is refused in Danish', async (_what, text, message) => {
  await write('media/2026/tekst.jpg', 'Ikke et billede.');
  await write('media/2026/regler.html', '<p>Regler</p>');
  await write('media/2026/tung.jpg', new Uint8Array(20_000_001));
  await write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\n');
  await write('releases/2026/a.mdx', text);
  const { problems } = await read();
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  expect(problems.every(({ remedy }) => remedy.length > 10)).toBe(true);
});

test('a file that nobody would read is named instead of passed over', async () => {
  await write('releases/2026/a.md', release(''));
  expect((await read()).problems).toMatchObject([
    { file: 'content/releases/2026/a.md', remedy: expect.stringContaining('.mdx') },
  ]);
});

test('a name that cannot be an address is refused', async () => {
  await write('releases/2026/Ærø på vej.mdx', release(''));
  expect((await read()).problems[0]?.remedy).toContain('æ→ae');
});

test('the demonstration itself is in order', async () => {
  expect((await readArchive('.', 'content')).problems).toEqual([]);
});
