import { expect, test } from 'vitest';
import { releaseFile } from '../../life/history/fixtures.ts';
import { ContentFolder, onePoint } from '../fixtures.ts';

const at = 'at: 2020-01-01T09:00:00+01:00';
const reason = 'reason: En borger var vist uden samtykke.';

test('what cannot be gone is named by its own line in the list', async () => {
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile('Et.', 'aliases: [/nyheder/2025/a/]\n'))
    .write(
      'gone.yaml',
      `gone:\n  - address: /nyheder/2025/a/\n    ${at}\n    ${reason}\n  - address: /nyheder/2019/x/\n    ${at}\n    ${reason}\n    also:\n      - /nyheder/2018/x/\n      - /presse/\n  - address: /nyheder/2018/x/\n    ${at}\n    ${reason}\n`,
    );
  const { problems } = await folder.read();
  expect(problems.map(({ file, line, field, message }) => [file, line, field, message])).toEqual([
    ['content/gone.yaml', 2, 'gone.0.address', '/nyheder/2025/a/ er i brug og kan ikke også være fjernet.'],
    ['content/gone.yaml', 10, 'gone.1.also.1', '/presse/ er sidens egen og kan ikke fjernes.'],
    ['content/gone.yaml', 11, 'gone.2.address', '/nyheder/2018/x/ står to gange på listen.'],
  ]);
});

test.each([
  ['/indsatser/havnens-venner/', true],
  ['/kommuner/fjordby/', true],
  ['/media/2019/tal.pdf', true],
  ['/om-os/', true],
  ['/indsatser/', false],
  ['/admin/media/tal/', false],
  ['/soeg/indsatser/havnen/', false],
])('%s can be taken away: %s', async (address, may) => {
  const folder = new ContentFolder().write('gone.yaml', `gone:\n  - address: ${address}\n    ${at}\n    ${reason}\n`);
  expect((await folder.read()).problems.length === 0).toBe(may);
});

test('a picture that is shown cannot be gone', async () => {
  const folder = new ContentFolder()
    .write('media/hus.png', onePoint)
    .write('releases/2026/a.mdx', releaseFile('<Figure file="/media/hus.png" alt="Et hus" credit="Ida Krog" />'))
    .write('gone.yaml', `gone:\n  - address: /media/hus.png\n    ${at}\n    ${reason}\n`);
  expect((await folder.read()).problems).toMatchObject([
    { message: '/media/hus.png er i brug og kan ikke også være fjernet.' },
  ]);
});
