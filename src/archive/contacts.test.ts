import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder, initiativeFile, municipalityFile } from './fixtures.ts';

test('a contact whom nobody can reach is named by the line that chooses them, wherever that is', async () => {
  const contacts = 'contacts:\n  - karen-holst\n  - ida-krog\n';
  const folder = new ContentFolder()
    .write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\n')
    .write('releases/2026/a.mdx', releaseFile('Et.', contacts))
    .write('initiatives/havnen.mdx', initiativeFile(contacts))
    .write('municipalities/fjordby.mdx', municipalityFile(contacts));
  const { problems } = await folder.read();
  expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
    ['content/releases/2026/a.mdx', 8, 'contacts.1'],
    ['content/initiatives/havnen.mdx', 7, 'contacts.1'],
    ['content/municipalities/fjordby.mdx', 7, 'contacts.1'],
  ]);
  expect(problems[0]?.message).toContain('Ida Krog');
  folder.write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\nmail: ida@fjordby.example\n');
  expect((await folder.read()).problems).toEqual([]);
});
