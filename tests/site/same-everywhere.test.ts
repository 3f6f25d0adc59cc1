import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { expectNone } from '../support/none.ts';
import { dist } from '../support/site.ts';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

test(
  'a machine in Los Angeles builds the same site, byte for byte, as one on universal time',
  { timeout: 600_000 },
  async () => {
    const scratch = inject('scratch');
    const outDir = join(scratch, 'los-angeles');
    const { code, output } = await buildSite({
      outDir,
      cacheDir: join(scratch, 'cache-los-angeles'),
      timeZone: 'America/Los_Angeles',
    });
    expect(code, output).toBe(0);
    expect(filesOf(outDir)).toEqual(filesOf(dist));
    const different = filesOf(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(outDir, file))),
    );
    expectNone(different);
  },
);
