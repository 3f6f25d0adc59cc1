import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IndexFile } from 'pagefind';
import { afterEach, expect, test } from 'vitest';
import { noSearchWords } from '../content-types/search-words/search-words.ts';
import { Kept, KeptOnDisk } from './kept.ts';
import { makeIndex } from './make-index.ts';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  folders.push(folder);
  return folder;
}

/** Few pages in a part, so that a small archive has several. */
const most = 3;
const words = [
  'praktik',
  'virksomhedspraktik',
  'Lohde',
  'kommunen',
  '68 mio. kr.',
  'i juni 2017',
  'ledere',
  'havnefest',
];

function page(address: string, day: string, text: string) {
  const meta = Object.entries({ title: 'Flere i job', day, kind: 'Nyhed', lead: 'Manchetten', image: '' });
  const head = meta
    .map(([name, content]) => `<meta content="${content}" data-pagefind-meta="${name}[content]">`)
    .join('');
  const html = `<html lang="da"><head>${head}<meta content="${day}" data-pagefind-sort="date[content]"></head><body><p data-pagefind-body>${text}</p></body></html>`;
  return { address, html };
}

/** A page is written, rewritten with another day or text, or removed. */
const edit = fc.record({
  slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  day: fc.constantFrom('2011-02-01', '2014-06-12', '2017-06-12', '2017-07-01', '2023-01-01'),
  text: fc.option(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), { nil: undefined }),
});

const written = (files: readonly IndexFile[]) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const).sort());

test('an index made from what is kept is the one made from nothing, byte for byte, after any edits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 14 }), async (edits) => {
      const kept = new Kept();
      const pages = new Map<string, ReturnType<typeof page>>();
      for (const [at, { slug, day, text }] of edits.entries()) {
        const address = `/nyheder/${slug}/`;
        if (text) pages.set(address, page(address, day, `Det er ${text.join(' og ')}.`));
        else pages.delete(address);
        if (at % 3 !== 2) continue;
        const now = [...pages.values()];
        const [once, anew] = [
          await makeIndex(now, noSearchWords, kept, most),
          await makeIndex(now, noSearchWords, new Kept(), most),
        ];
        expect(written(once.files)).toEqual(written(anew.files));
        expect(once.report).toEqual(anew.report);
      }
    }),
    { numRuns: 4 },
  );
}, 600_000);

test('only the part that a changed page is in is made anew, and nothing of what the page said before is kept', async () => {
  const folder = await newFolder();
  const days = ['2011-01-01', '2012-01-01', '2013-01-01', '2021-01-01', '2022-01-01'];
  const pages = days.map((day) => page(`/nyheder/${day}/`, day, `Det er ${day} med hemmelighed`));
  const parts = async () => (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
  await makeIndex(pages, noSearchWords, new KeptOnDisk(folder), most);
  const before = await parts();
  const changed = pages.map((each, at) => (at < 4 ? each : page(each.address, days[4] ?? '', 'Nu er det rettet')));
  await makeIndex(changed, noSearchWords, new KeptOnDisk(folder), most);
  const after = await parts();
  expect(before).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toHaveLength(1);
  const all = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
  expect(all.join('').match(/2022-01-01 med hemmelighed/g)).toBeNull();
}, 120_000);

test('what is kept and cannot be read is made anew', async () => {
  const folder = await newFolder();
  const pages = [page('/nyheder/a/', '2017-06-12', 'Det er praktik')];
  const first = await makeIndex(pages, noSearchWords, new KeptOnDisk(folder));
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'cut short');
  const again = await makeIndex(pages, noSearchWords, new KeptOnDisk(folder));
  expect(written(again.files)).toEqual(written(first.files));
}, 120_000);
