import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Manifest } from '../outputs/search/files/manifest.ts';
import { writeIndex } from './search-index.ts';

const sites: string[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => rm(site, { recursive: true }))));

const release = `<!doctype html><html lang="da"><head><title>x</title>
  <meta name="search:title" content="Flere i job" data-pagefind-meta="title[content]">
  <meta name="search:image" content="" data-pagefind-meta="image[content]">
  <meta name="search:year" content="2019" data-pagefind-filter="year[content]"></head>
  <body><header>Menu</header><main><div data-pagefind-body><p>39 gik fra praktik til job.</p><img src="/media/2019/x.webp" alt=""></div></main></body></html>`;
const menuPage = '<!doctype html><html lang="da"><head><title>x</title></head><body><p>Alle nyheder</p></body></html>';

async function makeSite(pages: Record<string, string>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  sites.push(site);
  for (const [folder, html] of Object.entries(pages)) {
    await mkdir(join(site, folder), { recursive: true });
    await writeFile(join(site, folder, 'index.html'), html);
  }
  return site;
}

async function partsOf(site: string) {
  const manifest: Manifest = JSON.parse(await readFile(join(site, 'pagefind/danish.json'), 'utf8'));
  return manifest.parts;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const)),
  );
}

test('only marked pages can be found, by their text and what they say of themselves', async () => {
  const site = await makeSite({ 'nyheder/2019/flere': release, nyheder: menuPage });
  expect((await writeIndex(site)).count).toBe(1);
  const folder = join(site, 'pagefind', (await partsOf(site))[0]?.folder ?? '', 'fragment');
  const [fragment = ''] = await readdir(folder);
  const stored = gunzipSync(await readFile(join(folder, fragment))).toString();
  expect(JSON.parse(stored.slice(stored.indexOf('{')))).toMatchObject({
    url: '/nyheder/2019/flere/',
    content: '39 gik fra praktik til job.',
    meta: { title: 'Flere i job', image: '' },
  });
  const [own = ''] = await readdir(join(site, 'pagefind/danish'));
  expect(await readFile(join(site, 'pagefind/danish', own, 'facets.txt'), 'utf8')).toBe('year\t2019\t0');
});

test('the same pages give the same index, byte for byte, in whatever order they were written', async () => {
  const pages = Object.entries({
    'nyheder/2019/a': release,
    'nyheder/2019/b': release.replace('39', '57'),
    nyheder: menuPage,
  });
  const [one, other] = [await makeSite(Object.fromEntries(pages)), await makeSite(Object.fromEntries(pages.reverse()))];
  await writeIndex(one);
  await writeIndex(other);
  expect(await filesIn(join(one, 'pagefind'))).toEqual(await filesIn(join(other, 'pagefind')));
});

test('nothing is published that the search page does not use', async () => {
  const site = await makeSite({ 'nyheder/2019/flere': release, nyheder: menuPage });
  await writeIndex(site);
  expect(
    (await readdir(join(site, 'pagefind'), { recursive: true })).filter((name) => /ui|highlight|playground/.test(name)),
  ).toEqual([]);
});

test('a newsroom without a release has a search that finds nothing, rather than one of its menus', async () => {
  const site = await makeSite({ nyheder: menuPage });
  expect((await writeIndex(site)).count).toBe(0);
  expect(await partsOf(site)).toEqual([]);
});
