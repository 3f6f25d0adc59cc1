import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
    /** Where it is served, ending in a slash. */
    address: string;
    /** A folder for whatever a test makes; it is gone when the tests are done. */
    scratch: string;
  }
}

// Each project loads this file for itself; the site is built once for both.
const shared = globalThis as { siteUnderTest?: ReturnType<typeof prepare> };

export default async function setup(project: TestProject) {
  const { dist, address, scratch, close } = await (shared.siteUnderTest ??= prepare());
  project.provide('dist', dist);
  project.provide('address', address);
  project.provide('scratch', scratch);
  return close;
}

/** Builds and serves the site, or serves the one that `NEWSROOM_TEST_SITE` names, which saves the time while writing tests. */
async function prepare() {
  const scratch = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const ready = process.env['NEWSROOM_TEST_SITE'];
  const dist = ready ? resolve(ready) : join(scratch, 'site');
  if (!ready) {
    const { code, output } = await buildSite({ outDir: dist, cacheDir: join(scratch, 'cache') });
    if (code !== 0) throw new Error(`The site could not be built, so nothing about it can be tested:\n${output}`);
  }
  const { address, close } = await serve(dist);
  return {
    dist,
    address,
    scratch,
    close: () => {
      close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
