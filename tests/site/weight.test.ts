import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';
import { dist, fileFor, pageAt, type Page } from '../support/site.ts';

/** What a reader must fetch to read: bytes of the page and its style sheets, compressed as a web server would at best. */
function weight({ html, path, tree }: Page): number {
  const sheets = tree.querySelectorAll('link[rel="stylesheet"]').map((link) => {
    const target = fileFor(link.getAttribute('href') ?? '', path);
    if (!target || target === 'missing') throw new Error(`${path} links a style sheet that is not there`);
    return readFileSync(join(dist, target.file));
  });
  return [Buffer.from(html), ...sheets].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

test('a release, read on a telephone, costs at most 14 kB of text and style', () => {
  const heavy = readReleases()
    .filter(({ status }) => status === 'published' || status === 'withdrawn')
    .map(({ path }) => [path, weight(pageAt(path))] as const)
    .filter(([, bytes]) => bytes > 14_000);
  expectNone(heavy.map(([path, bytes]) => `${path}: ${bytes} bytes`));
});
