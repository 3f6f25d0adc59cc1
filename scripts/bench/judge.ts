import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookThrough } from '../../admin/checks/look-through.ts';
import { publishFrom } from '../../admin/checks/published-site.fixtures.ts';
import { mdxFrontMatter } from '../../admin/format/format.ts';
import { readArchive } from '../../src/archive/read.ts';

/**
 * Prints how large the files are that the site tells the desk of its addresses and references by, and how long the desk
 * takes to judge what is saved: the newest release, as it is, once before anything has been read and once after.
 * @param content a large content folder
 */
export async function measureJudge(content: string): Promise<void> {
  const write = (name: string, text: string) => writeFileSync(join(content, name), text);
  const site = await publishFrom({ content, write }, await readArchive(dirname(content), content));
  for (const [name, told] of [
    ['archive.json', site.archive],
    ['uses.json', site.uses],
  ] as const) {
    const bytes = Buffer.from(JSON.stringify(told));
    const [raw, zipped] = [bytes, gzipSync(bytes)].map(({ length }) => `${Math.round(length / 1000)} kB`);
    console.log(`/admin/${name}: ${raw}, gzipped ${zipped}`);
  }
  const years = readdirSync(join(content, 'releases')).sort().slice(-4).map(Number);
  const read = new Map<string, { path: string; text: string }[]>();
  const folder = (path: string, extension: string) => {
    const files = read.get(path) ?? filesOf(join(dirname(content), path), path, extension);
    read.set(path, files);
    return Promise.resolve(files);
  };
  const store = { folder, has: () => Promise.resolve(true) };
  const known = {
    store,
    years,
    published: () => Promise.resolve(site.archive),
    uses: () => Promise.resolve(site.uses),
  };
  const file = (await folder(`content/releases/${years.at(-2)}`, 'mdx')).at(-1);
  if (!file) throw new Error('There is no release to judge.');
  const saving = {
    collection: 'releases',
    entry: mdxFrontMatter.fromFile(file.text),
    uploads: [],
    slug: file.path.replace(/^content\/releases\/|\.mdx$/g, ''),
  };
  for (const time of ['the first time', 'again']) {
    const before = performance.now();
    const { faults } = await lookThrough(saving, known);
    const seconds = ((performance.now() - before) / 1000).toFixed(2);
    console.log(`${seconds} s: the judge’s answer, ${time} (${faults.length} faults)`);
  }
}

function filesOf(folder: string, path: string, extension: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => ({ path: `${path}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}
