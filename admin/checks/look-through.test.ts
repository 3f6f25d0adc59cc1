import { describe, expect, test } from 'vitest';
import type { Store, StoredFile } from '../stored/store.ts';
import { lookThrough } from './look-through.ts';

const files: StoredFile[] = [
  { path: 'content/people/mads-lind.yaml', text: 'name: Mads Lind\nrole: pressechef\nphone: 70 00 00 12\n' },
  { path: 'content/people/karen-holst.yaml', text: 'name: Karen Holst\nrole: borgmester\n' },
  { path: 'content/initiatives/kik.mdx', text: '---\ntitle: KIK\n---\n' },
  { path: 'content/media/2026/besoeg.jpg', text: '' },
];

/** A newsroom of four files. */
const store: Store = {
  folder: (folder, extension) =>
    Promise.resolve(files.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(`.${extension}`))),
  has: (path) => Promise.resolve(files.some((file) => file.path === path)),
};

const known = {
  store,
  published: () => Promise.resolve(undefined),
  uses: () => Promise.resolve(undefined),
  years: [2017],
};

const sound = {
  title: 'Flere unge i praktik',
  lead: 'Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag, før de vælger.',
  kind: 'news',
  publishAt: '2017-06-14T09:00:00+02:00',
  body: 'Det begynder efter ferien.',
};

const image = { file: '/media/2026/besoeg.jpg', alt: 'To elever ved en drejebænk', credit: 'Ida Krog' };

async function look(entry: Record<string, unknown>, uploads: { path: string; bytes: number }[] = []) {
  const { faults, warnings } = await lookThrough(
    { collection: 'releases', entry: { ...sound, ...entry }, uploads, slug: undefined },
    known,
  );
  const told = ({ field = 'body', message }: { field: string | undefined; message: string }) => `${field}: ${message}`;
  return { faults: faults.map(told), warnings: warnings.map(told) };
}

describe('a release is stopped by', () => {
  test.for<[string, Record<string, unknown>, string]>([
    ['a picture without alt text', { image: { ...image, alt: '' } }, 'image.alt: Billedet mangler en beskrivelse.'],
    ['a picture without credit', { image: { ...image, credit: '' } }, 'image.credit: Fotografens navn mangler.'],
    ['an unknown initiative', { initiatives: ['kikk'] }, 'initiatives.0: Indsatsen »kikk« findes ikke.'],
    [
      'an unknown person in the text',
      { body: '<Quote person="karen-holt">\nJa.\n</Quote>' },
      'body: Personen »karen-holt« findes ikke.',
    ],
    [
      'an unknown picture',
      { image: { ...image, file: '/media/2026/vaek.jpg' } },
      'image.file: Filen »2026/vaek.jpg« findes ikke.',
    ],
    [
      'a contact without phone and mail',
      { contacts: ['karen-holst'] },
      'contacts.0: Karen Holst er valgt som kontakt, men har hverken telefon eller mail.',
    ],
    [
      'an address that is not one',
      { sources: [{ title: 'STAR', address: 'star.dk' }] },
      'sources.0.address: Kildens adresse er ikke en webadresse.',
    ],
    [
      'a file type that is not allowed',
      { attachments: [{ title: 'Regler', file: '/media/2026/regler.html' }] },
      'attachments.0.file: Filen er af en type, der ikke kan bruges her.',
    ],
    [
      'a picture in the text without alt text',
      { body: '<Figure file="/media/2026/besoeg.jpg" credit="Ida Krog" />' },
      'body: Billede: Billedet mangler en beskrivelse.',
    ],
    ['a link that leads nowhere', { body: 'Se [her](javascript:alert).' }, 'body:'],
  ])('%s', async ([, entry, message]) => {
    const { faults } = await look(entry);
    expect(faults).toEqual([expect.stringContaining(message)]);
  });

  test('a picture that is too heavy, before it is uploaded', async () => {
    const path = 'content/media/2026/ny.jpg';
    const entry = { image: { ...image, file: '/media/2026/ny.jpg' } };
    expect((await look(entry, [{ path, bytes: 1_000_000 }])).faults).toEqual([]);
    expect((await look(entry, [{ path, bytes: 25_000_000 }])).faults).toEqual([
      'image.file: /media/2026/ny.jpg fylder 25\u00A0MB, og det er for meget.',
    ]);
  });

  test('all of it at once, whatever else is wrong', async () => {
    const { faults } = await look({
      title: 'Nyt',
      image: { file: image.file },
      initiatives: ['kikk'],
      contacts: ['karen-holst'],
      body: 'Se ![](x.png).',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['title', 'image.alt', 'image.credit', 'initiatives.0', 'contacts.0', 'body']),
    );
  });
});

test('what is in order passes, with the person’s right name', async () => {
  expect(await look({ image, initiatives: ['kik'], contacts: ['mads-lind'] })).toEqual({ faults: [], warnings: [] });
});

test('a release without faults is warned of what someone should look at again', async () => {
  expect((await look({ body: 'Borgmester Karin Holst kom tirsdag den 12. juni 2017.' })).warnings).toEqual([
    'body: »Karin Holst« staves »Karen Holst« i listen over personer.',
    'body: »tirsdag den 12. juni 2017«: dagen er en mandag i 2017.',
  ]);
});

test('people, initiatives and settings are checked by their own schemas', async () => {
  const faultsOf = async (collection: string, entry: Record<string, unknown>) =>
    (await lookThrough({ collection, entry, uploads: [], slug: undefined }, known)).faults.map(({ field }) => field);
  expect(await faultsOf('people', { name: 'Ida Krog', role: 'smed', mail: 'ida', municipality: 'fjordby' })).toEqual([
    'mail',
    'municipality',
  ]);
  expect(await faultsOf('initiatives', { title: 'KIK' })).toEqual(['summary', 'from']);
  expect(await faultsOf('settings', { name: 'Fjordby i job' })).toContain('address');
});
