import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder } from './fixtures.ts';

test('a press link shows one release only: each that has another’s link is named, with the first that has it', async () => {
  const [shared, own] = ['a'.repeat(43), 'b'.repeat(43)].map((key) => releaseFile('Et.', `pressKey: ${key}\n`)) as [
    string,
    string,
  ];
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', shared)
    .write('releases/2026/b.mdx', own)
    .write('releases/2026/c.mdx', releaseFile('Uden.'))
    .write('releases/2026/d.mdx', releaseFile('Uden.'));
  expect((await folder.read()).problems).toEqual([]);
  folder.write('releases/2026/c.mdx', shared).write('releases/2026/e.mdx', shared);
  expect((await folder.read()).problems).toMatchObject(
    ['c', 'e'].map((name) => ({
      file: `content/releases/2026/${name}.mdx`,
      line: 6,
      field: 'pressKey',
      message: expect.stringContaining('content/releases/2026/a.mdx'),
    })),
  );
});
