import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { content } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { readReleases, type WrittenRelease } from '../support/releases.ts';
import { dist, files } from '../support/site.ts';

const releases = readReleases();
const isHidden = ({ status }: WrittenRelease) => status === 'draft' || status === 'scheduled';
const hidden = releases.filter(isHidden);

/** A file's text as a curious reader could get at it: the search index is compressed, and marks may be escaped. */
function textOf(file: string): string {
  const bytes = readFileSync(join(dist, file));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return plain((isCompressed ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** Text with only letters and digits, so that neither typography nor escaping hides a phrase. */
function plain(text: string): string {
  return text
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, ' ')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Everything that staff have written and that may be read: all of the content but what is hidden. */
const open = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(mdx|yaml)$/.test(file) && !hidden.some((release) => release.file === file))
  .map((file) => readFileSync(join(content, file), 'utf8'))
  .join('\n');

const published = files.map((file) => [file, textOf(file)] as const);

/** Files of the site that hold a phrase. */
const holding = (phrase: string) => published.filter(([, text]) => text.includes(plain(phrase))).map(([file]) => file);

test('there are drafts and scheduled releases to keep quiet about', () => {
  expect(new Set(hidden.map(({ status }) => status))).toEqual(new Set(['draft', 'scheduled']));
});

test.for(hidden)('nothing of $slug ($status) is in any byte of the site', ({ slug, path, data, body }) => {
  const sentences = (body.match(/\p{Lu}[\p{L} ,]{30,}/gu) ?? []).filter((said) => !plain(open).includes(plain(said)));
  for (const phrase of [data.title, data.lead.slice(0, 60), path, slug, ...sentences.slice(0, 8)])
    expectNone(holding(phrase).map((file) => `“${phrase}” in ${file}`));
});

test('no word that only drafts and scheduled releases use is on a page, in a feed or in the search index', () => {
  const words = (text: string) => new Set(plain(text).match(/\p{L}{8,}/gu) ?? []);
  const secret = words(hidden.map(({ data, body }) => `${data.title} ${data.lead} ${body}`).join('\n'));
  const known = words(open);
  const own = [...secret].filter((word) => !known.has(word));
  const said = published.filter(([file]) => /^(nyheder|pagefind)\/|\.(xml|json)$/.test(file));
  const leaked = own.flatMap((word) =>
    said.filter(([, text]) => ` ${text} `.includes(` ${word} `)).map(([file]) => `${word} in ${file}`),
  );
  expect(own.length).toBeGreaterThan(0);
  expectNone(leaked);
});

test('a picture or a file that only drafts and scheduled releases use is not there to be found', () => {
  const mediaIn = (text: string) => new Set(text.match(/\/media\/[^\s"')]+/g) ?? []);
  const mayBeSeen = mediaIn(open);
  const own = [...mediaIn(hidden.map(({ file }) => readFileSync(join(content, file), 'utf8')).join('\n'))].filter(
    (address) => !mayBeSeen.has(address),
  );
  const found = own.filter((address) => files.includes(address.slice(1)) || holding(basename(address)).length > 0);
  expect(own.length).toBeGreaterThan(0);
  expectNone(found);
});
