import { describe, expect, test } from 'vitest';
import type { PublishedArchive } from '../../src/outputs/addresses/published-archive.ts';
import type { Store } from '../stored/store.ts';
import { lookThrough } from './look-through.ts';

/** What the site has out: one release, which was renamed once, an initiative, and the address of one that is gone. */
const site: PublishedArchive = {
  releases: [{ id: '2017/nyt-job', aliases: ['/nyheder/2017/nyt/'], files: ['/media/2017/aftale.pdf'] }],
  initiatives: [{ id: 'kik', aliases: [] }],
  municipalities: [],
  pages: [{ id: 'om', aliases: [] }],
  ledger: [
    '/nyheder/2017/nyt-job/',
    '/nyheder/2017/nyt/',
    '/media/2017/aftale.pdf',
    '/indsatser/kik/',
    '/om/',
    '/nyheder/2016/vaek/',
  ],
};
const gone = {
  address: '/nyheder/2016/vaek/',
  at: '2017-01-01T09:00:00+01:00',
  reason: 'Nyheden handlede om en forkert person.',
};

const files = ['content/media/2017/aftale.pdf'];
const store: Store = {
  folder: (folder) =>
    Promise.resolve(
      folder === 'content' ? [{ path: 'content/gone.yaml', text: `gone:\n  - ${JSON.stringify(gone)}\n` }] : [],
    ),
  has: (path) => Promise.resolve(files.includes(path)),
};

const release = {
  title: 'Flere unge i praktik',
  lead: 'Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag, før de vælger.',
  kind: 'news',
  publishAt: '2017-06-14T09:00:00+02:00',
  aliases: ['/nyheder/2017/nyt/'],
  attachments: [{ title: 'Aftalen', file: '/media/2017/aftale.pdf' }],
  body: 'Det begynder efter ferien.',
};

const faultsOf = async (collection: string, entry: Record<string, unknown>, slug?: string, canTell = true) => {
  const known = {
    store,
    published: () => Promise.resolve(canTell ? site : undefined),
    uses: () => Promise.resolve(undefined),
    years: [],
  };
  const { faults } = await lookThrough({ collection, entry, uploads: [], slug }, known);
  return faults.map(({ field = '', message }) => `${field}: ${message}`);
};
const saved = (changed: object) => faultsOf('releases', { ...release, ...changed }, '2017/nyt-job');
const copied = (changed: object) => faultsOf('releases', { ...release, ...changed });

describe('a release that is out', () => {
  test('is saved as it is, and corrected and withdrawn', async () => {
    expect(await saved({})).toEqual([]);
    expect(
      await saved({
        title: 'Flere unge i job',
        withdrawn: { at: '2026-01-01T09:00:00+01:00', reason: 'Tallene var forkerte.' },
      }),
    ).toEqual([]);
  });

  test('is not made a draft again, or moved ahead in time, by saving', async () => {
    expect(await saved({ draft: true })).toEqual([
      'draft: Nyheden har været udgivet på /nyheder/2017/nyt-job/ og kan ikke blive kladde igen.',
    ]);
    expect(await saved({ publishAt: '2099-01-01T09:00:00+01:00' })).toEqual([
      'publishAt: Nyheden har været udgivet på /nyheder/2017/nyt-job/ og kan ikke vente på at blive udgivet.',
    ]);
  });

  test('keeps its old address and its attachment', async () => {
    expect(await saved({ aliases: [], attachments: [] })).toEqual([
      expect.stringContaining('/nyheder/2017/nyt/ har været udgivet'),
      expect.stringContaining('/media/2017/aftale.pdf har kunnet hentes'),
    ]);
  });
});

test('a copy does not take the old addresses of what it is a copy of', async () => {
  expect(await copied({})).toEqual([
    'aliases.0: Adressen /nyheder/2017/nyt/ bruges allerede af /nyheder/2017/nyt-job/.',
  ]);
});

test('a new release takes no address of the site itself', async () => {
  expect(await copied({ aliases: ['/presse/'], attachments: [] })).toEqual([
    'aliases.0: Adressen /presse/ bruges allerede af siden selv.',
  ]);
});

describe('the list of what is gone', () => {
  const listed = (address: string) => faultsOf('gone', { gone: [gone, { ...gone, address }] }, 'gone');

  test('takes what is out, and what was', async () => {
    expect(await faultsOf('gone', { gone: [gone] }, 'gone')).toEqual([]);
    expect(await listed('/media/2015/gammel.pdf')).toEqual([expect.stringContaining('har aldrig været udgivet her')]);
    expect(await listed('/nyheder/2017/nyt-job/')).toEqual([]);
  });

  test.each([
    ['/nyheder/2017/stavet-forkert/', 'gone.1.address: /nyheder/2017/stavet-forkert/ har aldrig været udgivet her'],
    ['/nyheder/rss.xml', 'gone.1.address: /nyheder/rss.xml'],
    ['/nyheder/2016/vaek/', 'gone.1.address: /nyheder/2016/vaek/ står to gange på listen.'],
    ['https://nyheder.fjordby.example/nyheder/2017/nyt-job/', 'gone.1.address: Adressen kan ikke bruges.'],
  ])('refuses %s in a sentence', async (address, sentence) => {
    expect(await listed(address)).toEqual([expect.stringContaining(sentence)]);
  });

  test('does not lose what stands on it', async () => {
    expect(await faultsOf('gone', { gone: [] }, 'gone')).toEqual([
      expect.stringContaining('/nyheder/2016/vaek/ har været udgivet'),
    ]);
  });
});

test('search words are held to their schema before they are saved', async () => {
  const concepts = [{ words: ['en to tre fire fem seks'], leads: [] }];
  expect(await faultsOf('search-words', { concepts, whole: [], names: [] })).not.toEqual([]);
});

test('where the site cannot tell, nobody is stopped by what nobody knows', async () => {
  expect(await faultsOf('releases', { ...release, draft: true }, '2017/nyt-job', false)).toEqual([]);
});
