import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite, clock } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { EditedNewsroom } from '../support/planted/edited.ts';

const folder = join(inject('scratch'), 'incremental');
mkdirSync(folder, { recursive: true });

/** When a scheduled release is out, and an old one so old that its page says so. */
const later = '2027-01-15T12:00:00+01:00';

/** Builds into a folder, with what the builds before it kept in a cache of that name. */
async function build(from: string, name: string, at: string) {
  const outDir = join(folder, name);
  const { code, output } = await buildSite({ outDir, cacheDir: join(folder, `cache of ${name}`), from, at });
  expect(code, output).toBe(0);
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(paths.map((path) => [path.slice(outDir.length + 1), readFileSync(path)]));
  return { files, hasKept: /drawn, [1-9]\d* kept/.test(output) };
}

test(
  'a build that keeps what has not changed gives the same site, byte for byte, as one from nothing',
  { timeout: 600_000 },
  async () => {
    const newsroom = await EditedNewsroom.plant(folder);
    await build(newsroom.content, 'kept', clock);
    // Apart from each other: what stands on many pages has them all drawn anew, and would hide what the rest leaves old.
    newsroom.changeSurroundings();
    await build(newsroom.content, 'kept', clock);
    await newsroom.changeReleases();
    const kept = await build(newsroom.content, 'kept', later);
    const anew = await build(newsroom.content, 'from nothing', later);
    expect([kept.hasKept, anew.hasKept]).toEqual([true, false]);
    expect([...kept.files.keys()].sort()).toEqual([...anew.files.keys()].sort());
    expectNone([...anew.files].flatMap(([file, bytes]) => (kept.files.get(file)?.equals(bytes) ? [] : file)));
  },
);
