import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { unseal } from '../../src/outputs/press-view/seal.ts';
import { keysOf } from '../../src/content-types/releases/press-key.ts';
import { parts, type ReleasePart } from '../../src/content-types/releases/seen.ts';
import { buildSite } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { marksIn } from '../support/planted/marks.ts';
import { plantNewsroom } from '../support/planted/newsroom.ts';
import { unravel } from '../support/planted/unravel.ts';

/** What a build gives, by what it is for. The first that fits counts; what fits none is searched as all the rest. */
const outputs: readonly (readonly [name: string, path: RegExp])[] = [
  ['the desk', /^admin\//],
  ['press views', /^embargo\//],
  ['pages of changes', /\/(?:aendringer|udgave\/\d+)\//],
  ['pages of people', /^personer\//],
  ['quotes as data', /^citater\.json$/],
  ['pages', /\.html$/],
  ['feeds', /\/(?:rss\.xml|feed\.json)$/],
  ['the site map', /^(?:sitemap\.xml|robots\.txt)$/],
  ['the search index', /^pagefind\//],
  ['share pictures', /^delebilleder\//],
  ['pictures', /^media\/.*\.(?:jpg|png|webp)$/],
  ['attachments', /^media\//],
  ['rules for web servers', /^_(?:redirects|headers|server\/.*)$/],
  ['styles and scripts', /^_astro\//],
  ['all the rest', /^/],
];
const outputOf = (file: string) => outputs.find(([, path]) => path.test(file))?.[0] ?? '';

const folder = join(inject('scratch'), 'planted');
mkdirSync(folder, { recursive: true });
const { content, open, hidden, secrets, published } = await plantNewsroom(folder);
const dist = join(folder, 'site');
const built = await buildSite({ outDir: dist, cacheDir: join(folder, 'cache'), from: content });
if (built.code !== 0) throw new Error(`The planted newsroom could not be built:\n${built.output}`);

const site = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const file = join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/');
    const texts = [file, ...unravel(readFileSync(join(dist, file)))];
    // Of all that text, only what the tests look for is kept.
    return {
      file,
      output: outputOf(file),
      text: texts.flatMap(marksIn).join(' '),
      tellsKey: Object.values(secrets).some((key) => texts.some((text) => text.includes(key))),
    };
  });
const byOutput = [...Map.groupBy(site, ({ output }) => output)].map(([output, files]) => ({
  output,
  files,
  count: files.length,
}));

test('all that a build gives is searched', () => {
  console.log(byOutput.map(({ output, count }) => `  ${output}: ${count}`).join('\n'));
  const expected = outputs.map(([name]) => name).filter((name) => name !== 'all the rest');
  expect(byOutput.map(({ output }) => output)).toEqual(expect.arrayContaining(expected));
});

describe.for(Object.entries(hidden))('of %s', ([, marks]) => {
  test.for(byOutput)('nothing is in any byte of $output ($count files)', ({ files }) => {
    expect(marks.places.length).toBeGreaterThan(0);
    expectNone(files.flatMap(({ file, text }) => marks.placesIn(text).map((place) => `${place}: ${file}`)));
  });
});

test('no key of a press link is in any byte of the site', () => {
  expectNone(site.filter(({ tellsKey }) => tellsKey).map(({ file }) => file));
});

test('a press view holds all of its release, for who has the key', async () => {
  const keys = await keysOf(secrets.waiting);
  const file = JSON.parse(readFileSync(join(dist, `embargo/${keys.name}.json`), 'utf8')) as { sealed: string };
  const opened = unravel(Buffer.from(JSON.stringify(await unseal(keys, file.sealed)))).join('\n');
  const marks = hidden['a scheduled release with a press link'];
  const found = marks.placesIn(opened);
  expect(found).toEqual(expect.arrayContaining(['title', 'lead', 'paragraph', 'cell', 'zip', 'docx', 'text of a PDF']));
  expectNone(found.filter((place) => /EXIF|IPTC|XMP|PNG/.test(place)));
});

describe('what is public is found, so that what is hidden would be', () => {
  const telling: Record<string, string[]> = {
    'the desk': ['title', 'image description', 'slug'],
    'press views': ['slug'],
    'pages of changes': ['title', 'paragraph'],
    pages: ['title', 'lead', 'speech', 'cell', 'caption in the text', 'footnote', 'title of a zip', 'name of a person'],
    'pages of people': ['title', 'name of a person', 'slug'],
    'quotes as data': ['quote', 'slug'],
    feeds: [
      'title',
      'fact box',
      'label of a key figure',
      'name of the picture',
      'correction at 2026-07-01T09:00:00+02:00',
    ],
    'the site map': ['slug'],
    'the search index': ['title', 'paragraph', 'quote', 'slug'],
    'share pictures': ['slug'],
    pictures: ['name of the picture', 'name of a picture in the text'],
    attachments: ['name in a zip', 'zip', 'docx', 'title of a PDF', 'text of a PDF', 'csv'],
    'rules for web servers': ['old address', 'slug'],
  };

  test.for(Object.entries(telling))('in %s', ([output, places]) => {
    const texts = site.filter((file) => file.output === output).map(({ text }) => text);
    expect(open.placesIn(texts.join('\n'))).toEqual(expect.arrayContaining(places));
  });
});

/** The mark by which a part of a release is known; a fact that the schema has gained is known by its own name. */
const markOf: Partial<Record<ReleasePart, string>> = {
  image: 'caption',
  body: 'paragraph',
  attachments: 'title of a zip',
  sources: 'title of a source',
};
const said = parts.filter((part) => part !== 'publishAt').map((part) => markOf[part] ?? part);
const searched = said.filter((mark) => !/^(?:caption|title of a (?:zip|source))$/.test(mark));

describe('all that a release says is told', () => {
  const places: [output: string, file: RegExp, marks: string[]][] = [
    ['on its page', /^nyheder\/\d{4}\/[^/]+\/index\.html$/, said],
    ['on the page of its version', /\/udgave\/\d+\//, said],
    ['in feeds', /^nyheder\/rss\.xml$/, said],
    ['to the search', /^pagefind\/[^/]+\/fragment\//, searched],
  ];
  test.for(places)('%s', ([, file, marks]) => {
    const text = site.flatMap((one) => (file.test(one.file) ? one.text : [])).join('\n');
    expect(open.placesIn(text)).toEqual(expect.arrayContaining(marks));
  });

  test('before its time under embargo', async () => {
    const keys = await keysOf(secrets.waiting);
    const file = JSON.parse(readFileSync(join(dist, `embargo/${keys.name}.json`), 'utf8')) as { sealed: string };
    const sheet = JSON.stringify(await unseal(keys, file.sealed));
    expect(hidden['a scheduled release with a press link'].placesIn(sheet)).toEqual(expect.arrayContaining(said));
  });
});

test('a picture says nothing of what the camera and the editor wrote into it', () => {
  const told = site.flatMap(({ file, text }) => open.placesIn(text).map((place) => `${place}: ${file}`));
  expectNone(told.filter((found) => /EXIF|IPTC|XMP|PNG/.test(found)));
});

test('the marks in pictures can be found where nothing takes them away', () => {
  const originals = readdirSync(join(content, 'media/2026')).map((name) =>
    readFileSync(join(content, 'media/2026', name)),
  );
  const found = open.placesIn(originals.flatMap((bytes) => unravel(bytes)).join('\n'));
  for (const where of ['EXIF, description', 'EXIF, artist', 'XMP', 'IPTC', 'PNG, text', 'PNG, compressed text'])
    expect(
      found.some((place) => place.endsWith(where)),
      where,
    ).toBe(true);
  expect(site.some(({ file }) => file.startsWith(`nyheder/${published}/`))).toBe(true);
});
