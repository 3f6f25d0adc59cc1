import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTextFile } from './text-file.ts';
import { unlessAbsent } from './unless-absent.ts';

async function reading(content: string | Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-text-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a.mdx'), content);
  return readTextFile(join(folder, 'a.mdx'));
}

test('a text is read as it was saved, without the mark of its byte order', async () => {
  expect(await reading('\uFEFFBesøg\r\n')).toEqual({ text: 'Besøg\r\n', problems: [] });
});

test('a letter of another character set is a problem of its line', async () => {
  const { problems } = await reading(Buffer.from('Et\nBes\u00F8g på havnen\nTre\u00F8', 'latin1'));
  expect(problems).toEqual([
    {
      line: 2,
      field: undefined,
      message: 'Filen indeholder tegn, der ikke er gemt som UTF-8.',
      remedy: expect.stringContaining('UTF-8'),
    },
  ]);
});

test('a broken letter that was saved as one is no fault of how the file is saved', async () => {
  expect((await reading('Bes\uFFFDg')).problems).toEqual([]);
});

test('what is not there counts as left out, and what cannot be read does not', async () => {
  const read = (path: string) => readFile(path, 'utf8').catch(unlessAbsent);
  expect(await read('there/is/none.mdx')).toBeUndefined();
  await expect(read('src')).rejects.toThrow('EISDIR');
});
