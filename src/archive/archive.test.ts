import { beforeEach, expect, test } from 'vitest';
import { ContentFolder } from './fixtures.ts';
import { readArchive } from './read.ts';
import { describeProblems } from '../ground/problem.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = new ContentFolder();
});

const write = (name: string, text: string | Uint8Array) => void folder.write(name, text);

const release = (fields: string, body = 'Brødtekst.') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2026-07-01T09:00:00+02:00\n${fields}---\n${body}\n`;

const read = () => folder.read();

test('a folder in order has no problems', async () => {
  write('releases/2026/flere-i-job.mdx', release('initiatives: [havnen]\ncontacts: [karen-holst]\n'));
  expect((await read()).problems).toEqual([]);
});

test('five bad releases are named in one run, each with file, line, field and remedy', async () => {
  write('releases/2026/a.mdx', release('initiatives: [havne]\n'));
  write('releases/2026/b.mdx', release('titel: Forkert\n'));
  write('releases/2026/c.mdx', release('', 'Kun <5 procent.'));
  write('releases/2026/d.mdx', release('').replace('+02:00', ''));
  write('releases/2026/e.mdx', release('image:\n  file: /media/findes-ikke.jpg\n  credit: Fjordby Kommune\n'));
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
  write('releases/2026/a.mdx', release('initiatives: [havne]\n'));
  expect((await read()).problems[0]?.remedy).toBe('Mente du »havnen«?');
});

test('a quoted person and a picture in the text must exist too', async () => {
  write('releases/2026/a.mdx', release('', '<Quote person="karen-holt">\nDet virker.\n</Quote>'));
  expect((await read()).problems[0]).toMatchObject({
    line: 7,
    message: expect.stringContaining('karen-holt'),
    remedy: 'Mente du »karen-holst«?',
  });
});

test('a file that is not UTF-8 is named with the line, and nothing is guessed', async () => {
  write('releases/2026/a.mdx', new Uint8Array(Buffer.from(release('', 'Løhde'), 'latin1')));
  expect((await read()).problems[0]).toMatchObject({
    file: 'content/releases/2026/a.mdx',
    line: 2,
    message: expect.stringContaining('UTF-8'),
  });
});

test('two releases cannot claim one old address', async () => {
  write('releases/2026/a.mdx', release('aliases: [/nyheder/2025/gammel/]\n'));
  write('releases/2026/b.mdx', release('aliases: [/nyheder/2025/gammel/]\n'));
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
  write('media/2026/tekst.jpg', 'Ikke et billede.');
  write('media/2026/regler.html', '<p>Regler</p>');
  write('media/2026/tung.jpg', new Uint8Array(20_000_001));
  write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\n');
  write('releases/2026/a.mdx', text);
  const { problems } = await read();
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  expect(problems.every(({ remedy }) => remedy.length > 10)).toBe(true);
});

test('a file that nobody would read is named instead of passed over', async () => {
  write('releases/2026/a.md', release(''));
  expect((await read()).problems).toMatchObject([
    { file: 'content/releases/2026/a.md', remedy: expect.stringContaining('.mdx') },
  ]);
});

test('a name that cannot be an address is refused', async () => {
  write('releases/2026/Ærø på vej.mdx', release(''));
  expect((await read()).problems[0]?.remedy).toContain('æ→ae');
});

test('search words and names taken out are looked through as well, and may be left out', async () => {
  write('search-words.yaml', 'whole: [havn]\n');
  expect((await read()).searchWords?.data).toMatchObject({ whole: ['havn'] });
  write('search-words.yaml', 'whole: [h]\n');
  write('erasures.yaml', '- at: 2026-07-01T09:00:00+02:00\n  wording: b\n');
  const { problems, searchWords } = await read();
  expect(searchWords).toBeUndefined();
  expect(problems).toMatchObject([
    { file: 'content/search-words.yaml', line: 1, field: 'whole.0' },
    { file: 'content/erasures.yaml', line: 2, field: '0.wording' },
  ]);
});

test('a standing page may hold code, which is no problem of its text', async () => {
  const page = 'title: Om nyhedsrummet\nsummary: Hvem der skriver, og hvordan fejl bliver rettet.\n';
  write('pages/om.mdx', `---\n${page}---\nimport Liste from \'../liste.astro\';\n\n<Liste antal={1 + 1} />\n`);
  expect((await read()).problems).toEqual([]);
});

test('the demonstration itself is in order', async () => {
  expect((await readArchive('.', 'content')).problems).toEqual([]);
});
