import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { listFiles } from './files.ts';
import { ContentFolder } from './fixtures.ts';

test('a newsroom without settings is told that they are missing, and nothing else', async () => {
  const { problems, settings } = await new ContentFolder().erase('settings.yaml').read();
  expect(settings).toBeUndefined();
  expect(problems).toMatchObject([
    {
      file: 'content/settings.yaml',
      message: 'Filen findes ikke.',
      remedy: expect.stringContaining('Hent den tilbage'),
    },
  ]);
});

test('the files of a folder come in one order whatever the machine’s, and those that programs hide beside them are left out', async () => {
  const folder = new ContentFolder();
  for (const name of ['z.mdx', '2026/b.mdx', '2026/a.mdx', '.DS_Store', '2026/._a.mdx', 'punktum.'])
    folder.write(`some/${name}`, '');
  expect(await listFiles(`${folder.content}/some`)).toEqual(['2026/a.mdx', '2026/b.mdx', 'punktum.', 'z.mdx']);
  expect(await listFiles(`${folder.content}/none`)).toEqual([]);
});

test('what cannot be read is no folder without files', async () => {
  const { content } = new ContentFolder();
  await expect(listFiles(`${content}/settings.yaml`)).rejects.toThrow('ENOTDIR');
});

test('a file that stays the same is not read again, and one that is saved is', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.'))
    .write('releases/2026/b.mdx', releaseFile('Et.'));
  const before = (await folder.read()).releases;
  folder.write('releases/2026/b.mdx', releaseFile('Et andet.'));
  const after = (await folder.read()).releases;
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.digest).not.toBe(before[1]?.digest);
});

test('the text of a file with a mistake is kept, so that what it leads on is not taken for lost', async () => {
  const folder = new ContentFolder().write('releases/2026/a.mdx', releaseFile('Et.'));
  expect((await folder.read()).unread).toEqual([]);
  const faulty = releaseFile('Kun <5 procent.');
  expect((await folder.write('releases/2026/a.mdx', faulty).read()).unread).toEqual([faulty]);
});
