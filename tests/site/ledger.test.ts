import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { clock, content } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';
import { fileFor, pageAt, readText, readerPages } from '../support/site.ts';

const releases = readReleases();
const open = releases.filter(({ status }) => status === 'published' || status === 'withdrawn');
const read = (file: string) => readFileSync(join(content, file), 'utf8');
const { gone } = parse(read('gone.yaml')) as { gone: { address: string; reason: string }[] };

/** Every address that was ever published, as the ledger's lines say. */
const published = read('ledger.txt')
  .split('\n')
  .flatMap((line) => {
    const [moment = '', address] = line.split(' ');
    return address && Date.parse(moment) <= Date.parse(clock) ? [address] : [];
  });

test('every page and feed that was ever published still answers', () => {
  expect(published.length).toBeGreaterThan(100);
  expectNone(published.filter((address) => !address.startsWith('/media/') && fileFor(address) === 'missing'));
});

test('every document that was ever published can still be fetched, unless it is gone', () => {
  const documents = published.filter((address) => /^\/media\/.*\.(pdf|txt|csv|docx|xlsx|ods|odt)$/.test(address));
  expect(documents).not.toEqual([]);
  expectNone(documents.filter((address) => fileFor(address) === 'missing'));
});

test('the list of corrections holds every correction, withdrawal and removal, and no update', () => {
  const told = pageAt('/rettelser/').tree.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
  const plain = (text: string) => text.slice(0, 40).replace(/\s+/g, ' ');
  const notes = open.flatMap(({ data }) => data.notes ?? []);
  const corrections = notes.filter(({ kind }) => kind === 'correction').map(({ text }) => text);
  expect(corrections.length).toBeGreaterThan(1);
  const missing = [...corrections, ...gone.map(({ reason }) => reason)].filter((text) => !holds(told, plain(text)));
  expectNone(missing);
  expectNone(
    open
      .filter(({ status, data }) => status === 'withdrawn' && !holds(told, plain(data.title)))
      .map(({ path }) => path),
  );
  expectNone(notes.filter(({ kind, text }) => kind === 'update' && holds(told, plain(text))).map(({ text }) => text));
});

/** Whether a text stands in another, whatever the typography has made of its spaces, marks and hyphens. */
function holds(text: string, part: string): boolean {
  const letters = (written: string) => written.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(text).includes(letters(part));
}

test('every correction can be followed: one item each, with a name of its own', () => {
  const { items } = JSON.parse(readText('rettelser/feed.json')) as { items: { id: string; title: string }[] };
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.map(({ title }) => title.split(':')[0])).toEqual(
    expect.arrayContaining(['Rettelse', 'Trukket tilbage', 'Fjernet']),
  );
});

test('servers that take rules are told of every old address', () => {
  const aliases = open.flatMap(({ data, path }) => (data.aliases ?? []).map((alias) => [alias, path] as const));
  expect(aliases).not.toEqual([]);
  const [redirects, nginx, caddy] = ['_redirects', '_server/nginx.conf', '_server/caddy.conf'].map(readText);
  for (const [alias, path] of aliases) {
    expect(redirects).toContain(`${encodeURI(alias)} ${path} 301\n`);
    expect(nginx).toContain(`location = ${alias} { return 301 ${path}; }\n`);
    expect(caddy).toContain(`redir ${alias} ${path} permanent\n`);
  }
  for (const { address } of gone) expect([nginx, caddy].every((rules) => rules?.includes(address))).toBe(true);
});

test('an initiative that has had another name is found there, and its feeds are still told at the old address', () => {
  const [alias, path] = ['/indsatser/unge-paa-havnen/', '/indsatser/ungeporten/'];
  expect(pageAt(alias).tree.querySelector('main a')?.getAttribute('href')).toBe(path);
  for (const feed of ['rss.xml', 'feed.json'])
    expect(readText(`${alias.slice(1)}${feed}`)).toBe(readText(`${path.slice(1)}${feed}`));
  expect(readText('_redirects')).toContain(`${alias} ${path} 301\n`);
});

test('old news says what has ended since', () => {
  const notices = readerPages.flatMap(({ tree }) =>
    tree.querySelectorAll('.notice').map(({ text }) => text.replace(/\s+/g, ' ')),
  );
  expect(notices.some((text) => /Indsatsen KIK sluttede 31\. december 2018\./.test(text))).toBe(true);
  expect(notices.some((text) => /gælder ikke længere/.test(text))).toBe(true);
});
