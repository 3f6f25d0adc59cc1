import { expect, test } from 'vitest';
import { goesWith } from './goes-with.ts';

const text =
  '---\ntitle: Flere unge i praktik\nkind: news\npublishAt: 2019-03-01T09:00:00+01:00\n' +
  'lead: Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag.\n' +
  'aliases: [/nyheder/2018/gammel/]\nattachments:\n' +
  '  - title: Aftalen\n    file: /media/2019/aftale.pdf\n  - title: Regler\n    file: /media/2019/regler.pdf\n' +
  '---\n\nTekst.\n';
const textOf = (path: string) => Promise.resolve(path === 'content/releases/2019/unge.mdx' ? text : undefined);
const published = {
  releases: [
    { id: '2019/unge', aliases: [], files: ['/media/2019/aftale.pdf', '/media/2019/regler.pdf'] },
    { id: '2020/andre', aliases: [], files: ['/media/2019/regler.pdf'] },
  ],
  initiatives: [],
  municipalities: [],
  pages: [],
  ledger: [],
};

test('with a release go its old addresses, and the documents that no other release offers', async () => {
  expect(await goesWith('/nyheder/2019/unge/', textOf, published)).toEqual([
    '/nyheder/2018/gammel/',
    '/media/2019/aftale.pdf',
  ]);
});

test('with anything else goes nothing that the desk could know of', async () => {
  expect(await goesWith('/nyheder/2019/slettet/', textOf, published)).toEqual([]);
  expect(await goesWith('/indsatser/unge/', textOf, published)).toEqual([]);
});
