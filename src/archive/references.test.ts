import { expect, test } from 'vitest';
import { releaseFile } from '../life/history/fixtures.ts';
import { ContentFolder, initiativeFile } from './fixtures.ts';

test('what leads nowhere is named by its line, in a field and in a text, in every folder', async () => {
  const image = 'image:\n  alt: Et hus\n  credit: Ida Krog\n  file: /media/hus.jpg\n';
  const text =
    '<Figure file="/media/2026/skib.jpg" alt="Et skib" credit="Ida Krog" />\n\n<Quote person="ida-krog">\nDet virker.\n</Quote>';
  const folder = new ContentFolder()
    .write('releases/2026/a.mdx', releaseFile(text, `related:\n  - 2026/a\n  - 2025/b\n${image}`))
    .write('initiatives/havnen.mdx', initiativeFile('contacts: [karen-holst, bo-lund]\n'))
    .write(
      'people/karen-holst.yaml',
      'name: Karen Holst\nrole: borgmester\nphone: 70 00 00 11\nmunicipality: fjordby\n',
    );
  const { problems } = await folder.read();
  expect(problems.map(({ file, line, field, message }) => [file, line, field, message])).toEqual([
    ['content/releases/2026/a.mdx', 12, 'image.file', '»hus.jpg« findes ikke i content/media.'],
    ['content/releases/2026/a.mdx', 8, 'related.1', '»2025/b« findes ikke i content/releases.'],
    ['content/releases/2026/a.mdx', 17, undefined, '»ida-krog« findes ikke i content/people.'],
    ['content/releases/2026/a.mdx', 15, undefined, '»2026/skib.jpg« findes ikke i content/media.'],
    ['content/initiatives/havnen.mdx', 5, 'contacts.1', '»bo-lund« findes ikke i content/people.'],
    ['content/people/karen-holst.yaml', 4, 'municipality', '»fjordby« findes ikke i content/municipalities.'],
  ]);
  const remedies = problems.map(({ remedy }) => remedy);
  expect(remedies.filter((remedy) => remedy.includes('mediebiblioteket'))).toHaveLength(2);
});

test('a featured release must be there, and one with a mistake is', async () => {
  const folder = new ContentFolder();
  const settings = folder.text('settings.yaml');
  folder.write('settings.yaml', `${settings}featured: [2026/a]\n`);
  expect((await folder.read()).problems).toMatchObject([{ file: 'content/settings.yaml', field: 'featured.0' }]);
  folder.write('releases/2026/a.mdx', releaseFile('Kun <5 procent.'));
  expect((await folder.read()).problems).toMatchObject([{ file: 'content/releases/2026/a.mdx' }]);
});

test('a misspelled picture gets the nearest name suggested, others are told where to look', async () => {
  const image = (file: string) => `image:\n  alt: Et hus\n  credit: Ida Krog\n  file: ${file}\n`;
  const folder = new ContentFolder()
    .write('media/2026/havnefronten.jpg', 'Ikke vist.')
    .write('releases/2026/a.mdx', releaseFile('Et.', image('/media/2026/havnefront.jpg')))
    .write('releases/2026/b.mdx', releaseFile('Et.', image('/media/2025/et-helt-andet-billede.jpg')));
  expect((await folder.read()).problems.map(({ remedy }) => remedy)).toEqual([
    'Mente du »2026/havnefronten.jpg«?',
    'Læg filen i mediebiblioteket, eller vælg en, der ligger der.',
  ]);
});
