import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Manifest } from '../outputs/search/files/manifest.ts';
import { SiteIndex } from './search-site-index.ts';

/** A running site: what it answers at each address, undefined for a page that fails. */
let site: Record<string, string | undefined>;
let server: Server;
let index: SiteIndex;
let asked: string[];
let reported: string[];

const page = (text: string) => `<!doctype html><html lang="da"><body><p data-pagefind-body>${text}</p></body></html>`;
const versions = (of: Record<string, string>) =>
  JSON.stringify(Object.entries(of).map(([address, version]) => ({ address, version })));

beforeEach(async () => {
  [asked, reported] = [[], []];
  site = { '/soeg/sider.json': versions({ '/a/': '1', '/b/': '1' }), '/a/': page('praktik'), '/b/': page('fleksjob') };
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(site[url] === undefined ? 500 : 200).end(site[url]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  const report = (text: string) => void reported.push(text);
  index = new SiteIndex(() => `http://127.0.0.1:${address.port}`, { warn: report, error: report });
});

afterEach(() => new Promise((closed) => server.close(closed)));

/** The first file that a search page asks for: how many pages there are, and a name made from all that they say. */
async function entry(): Promise<{ folder: string; page_count: number }> {
  const { parts }: Manifest = JSON.parse(new TextDecoder().decode(await index.file('danish.json')));
  const [{ folder, pages } = { folder: '', pages: 0 }] = parts;
  return { folder, page_count: pages };
}

test('a saved release is in the index when the search page is opened next, and no other page is read again', async () => {
  const before = await entry();
  expect(before.page_count).toBe(2);
  site = {
    ...site,
    '/soeg/sider.json': versions({ '/a/': '2', '/b/': '1', '/c/': '1' }),
    '/a/': page('uddannelse'),
    '/c/': page('kik'),
  };
  asked = [];
  const after = await entry();
  expect(after.page_count).toBe(3);
  expect(after.folder).not.toBe(before.folder);
  expect(asked).toEqual(['/soeg/sider.json', '/a/', '/c/']);
});

test('a search page that was open before goes on finding the files that it knows', async () => {
  const { folder } = await entry();
  site = { ...site, '/soeg/sider.json': versions({ '/a/': '2', '/b/': '1' }), '/a/': page('uddannelse') };
  await entry();
  expect(await index.file(`${folder}/pagefind-entry.json`)).toBeDefined();
});

test('a withdrawn release leaves the index', async () => {
  await entry();
  site = { ...site, '/soeg/sider.json': versions({ '/b/': '1' }) };
  expect((await entry()).page_count).toBe(1);
});

test('a page that fails is reported, keeps what it said before, and holds up nothing else', async () => {
  const before = await entry();
  site = { ...site, '/soeg/sider.json': versions({ '/a/': '2', '/b/': '1' }), '/a/': undefined };
  expect((await entry()).folder).toBe(before.folder);
  expect(reported).toEqual([expect.stringContaining('/a/ cannot be searched as it is now')]);
  site = {
    ...site,
    '/soeg/sider.json': versions({ '/a/': '3', '/b/': '2' }),
    '/a/': '<p data-pagefind-body>half',
    '/b/': page('job'),
  };
  expect((await entry()).page_count).toBe(2);
  expect(reported[1]).toContain('the page breaks off');
});

test('when the site cannot say which pages it has, the index stays as it was', async () => {
  const before = await entry();
  site = { ...site, '/soeg/sider.json': undefined };
  expect(await entry()).toEqual(before);
  expect(reported).toHaveLength(1);
});
