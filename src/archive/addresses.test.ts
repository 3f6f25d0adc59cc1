import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder, initiativeFile, municipalityFile } from './fixtures.ts';

test('an old address that is taken is named by its own line, with who has it', async () => {
  const aliases = (...addresses: string[]) => `aliases:\n${addresses.map((address) => `  - ${address}\n`).join('')}`;
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.', aliases('/nyheder/2025/a/', '/indsatser/havnen/')))
    .write(
      'releases/2026/b.mdx',
      releaseFile('To.', aliases('/nyheder/2025/b/', '/nyheder/2025/a/', '/nyheder/2026/a/')),
    )
    .write('initiatives/havnen.mdx', initiativeFile(aliases('/indsatser/havn/', '/kommuner/fjord/')))
    .write('municipalities/fjordby.mdx', municipalityFile(aliases('/kommuner/fjord/', '/indsatser/side/mere/')));
  const { problems } = await folder.read();
  expect(problems.map(({ file, line, field, message }) => [file, line, field, message])).toEqual(
    [
      ['releases/2026/a', 8, 'aliases.1', '/indsatser/havnen/', 'siden selv'],
      ['releases/2026/b', 8, 'aliases.1', '/nyheder/2025/a/', 'content/releases/2026/a.mdx'],
      ['releases/2026/b', 9, 'aliases.2', '/nyheder/2026/a/', 'content/releases/2026/a.mdx'],
      ['municipalities/fjordby', 6, 'aliases.0', '/kommuner/fjord/', 'content/initiatives/havnen.mdx'],
      ['municipalities/fjordby', 7, 'aliases.1', '/indsatser/side/mere/', 'siden selv'],
    ].map(([id, line, field, address, owner]) => [
      `content/${id}.mdx`,
      line,
      field,
      `Adressen ${address} bruges allerede af ${owner}.`,
    ]),
  );
});
